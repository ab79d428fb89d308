// The neutral load client: keeps a number of Credit-Control-Requests outstanding over one or more TCP connections, checks
// every answer, and prints one JSON line. It shares no code with what it measures.
//
//   client -p PORT -m FOLDER [-n OUTSTANDING] [-k CONNECTIONS] [-i IDLE_CONNECTIONS] [-o FIRST_NAME]
//          [-w WARM_SECONDS] [-d SECONDS] [-P SERVER_PID] [-r REQUEST]
//
// OUTSTANDING is the total over all CONNECTIONS; idle ones do no more than answer watchdogs. Each connection says CER with an Origin-Host of its own, as RFC 6733 wants of
// different peers. FOLDER holds cer.hex, dwa.hex and REQUEST.hex (default ccr). Ends by itself: after the time, when the server
// closes, or when no answer came for STALL_SECONDS. Exit status 0 only if every answer was right.
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/tcp.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

enum { HEADER = 20, MAX_TEMPLATE = 1 << 16, MAX_CONNECTIONS = 4096, SENT_SLOTS = 1 << 20, IN_CAPACITY = 1 << 18 };
enum { CODE_CER = 257, CODE_CCR = 272, CODE_DWR = 280, CODE_DPR = 282, SUCCESS = 2001 };
#define STALL_SECONDS 10
// Some servers take a peer for open only a moment after they have sent the CEA, and drop what comes before.
#define SETTLE_MICROSECONDS 200000
#define END_TO_END 0x5a000000u

typedef struct { uint8_t octets[MAX_TEMPLATE]; uint32_t length; } Template;

typedef struct {
  int fd;
  uint8_t *in, *out;
  size_t in_length, in_capacity, out_start, out_length, out_capacity;
  bool waits_to_write;
  uint8_t *request; // the template with the Origin-Host of this connection
} Connection;

static struct { int port, outstanding, connections, idle, first_name, pid; double warm, seconds; const char *folder, *request; } options = {
    .port = 3868, .outstanding = 1, .connections = 1, .warm = 1, .seconds = 3, .folder = "bench/messages", .request = "ccr"};
static Template cer, dwa, request;
static Connection connections[MAX_CONNECTIONS];
static int poller;
static uint64_t sent_at[SENT_SLOTS]; // when each outstanding request was sent, by hop-by-hop identifier; 0: none
static uint32_t next_id = 0x20000000; // go-diameter takes 0 for none
static uint64_t sent, answered, wrong, watchdogs;
static bool is_measuring, is_stopping;

// --- small things ----------------------------------------------------------------------------------------------------------

static void fail(const char *what) {
  fprintf(stderr, "load client: %s%s%s\n", what, errno ? ": " : "", errno ? strerror(errno) : "");
  exit(1);
}

static uint64_t now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (uint64_t)time.tv_sec * 1000000000ull + (uint64_t)time.tv_nsec;
}

static uint32_t get32(const uint8_t *at) { return (uint32_t)at[0] << 24 | at[1] << 16 | at[2] << 8 | at[3]; }
static uint32_t get24(const uint8_t *at) { return (uint32_t)at[0] << 16 | at[1] << 8 | at[2]; }
static void put32(uint8_t *at, uint32_t value) {
  at[0] = value >> 24, at[1] = value >> 16, at[2] = value >> 8, at[3] = value;
}

static void read_template(Template *template, const char *name) {
  char path[1024];
  snprintf(path, sizeof path, "%s/%s.hex", options.folder, name);
  FILE *file = fopen(path, "r");
  if (!file) fail(path);
  unsigned octet;
  while (template->length < MAX_TEMPLATE && fscanf(file, "%2x", &octet) == 1) template->octets[template->length++] = octet;
  fclose(file);
  errno = 0;
  if (template->length < HEADER || get24(template->octets + 1) != template->length) fail("not one whole message in the hex file");
}

// --- latencies: 64 buckets for each power of two nanoseconds, so at most 1.6 % off -------------------------------------------

enum { BUCKETS = 64 };
static uint64_t histogram[64 * BUCKETS], histogram_count;

static void record(uint64_t nanoseconds) {
  int exponent = nanoseconds < BUCKETS ? 0 : 63 - __builtin_clzll(nanoseconds);
  int bucket = nanoseconds < BUCKETS ? (int)nanoseconds : (exponent - 5) * BUCKETS + (int)((nanoseconds >> (exponent - 6)) & (BUCKETS - 1));
  histogram[bucket]++, histogram_count++;
}

static double percentile_ms(double share) {
  uint64_t rank = (uint64_t)(histogram_count * share), seen = 0;
  for (int bucket = 0; bucket < 64 * BUCKETS; bucket++) {
    seen += histogram[bucket];
    if (seen <= rank) continue;
    uint64_t value = bucket < BUCKETS ? (uint64_t)bucket : (uint64_t)((bucket % BUCKETS) | BUCKETS) << (bucket / BUCKETS - 1);
    return value / 1e6;
  }
  return 0;
}

// --- what the system knows of a process ------------------------------------------------------------------------------------------

/** User and system seconds of all threads of the server so far. */
static double server_cpu(void) {
  char path[64], line[2048];
  snprintf(path, sizeof path, "/proc/%d/stat", options.pid);
  FILE *file = options.pid ? fopen(path, "r") : NULL;
  if (!file) return 0;
  size_t length = fread(line, 1, sizeof line - 1, file);
  fclose(file);
  line[length] = 0;
  unsigned long user = 0, system = 0;
  char *name_end = strrchr(line, ')');
  if (name_end) sscanf(name_end + 2, "%*c %*d %*d %*d %*d %*d %*u %*u %*u %*u %*u %lu %lu", &user, &system);
  return (double)(user + system) / sysconf(_SC_CLK_TCK);
}

/** A line of /proc/PID/status in MB; VmHWM is the most that was ever resident. */
static double server_memory(const char *key) {
  char path[64], line[256];
  snprintf(path, sizeof path, "/proc/%d/status", options.pid);
  FILE *file = options.pid ? fopen(path, "r") : NULL;
  if (!file) return 0;
  long kilobytes = 0;
  while (fgets(line, sizeof line, file))
    if (!strncmp(line, key, strlen(key))) sscanf(line + strlen(key), ": %ld", &kilobytes);
  fclose(file);
  return kilobytes / 1024.0;
}

static double own_cpu(void) {
  struct rusage usage;
  getrusage(RUSAGE_SELF, &usage);
  return usage.ru_utime.tv_sec + usage.ru_stime.tv_sec + (usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

// --- output ------------------------------------------------------------------------------------------------------------------------

static uint8_t *reserve(Connection *connection, size_t length) {
  if (connection->out_length + length > connection->out_capacity) {
    connection->out_capacity = (connection->out_length + length) * 2;
    connection->out = realloc(connection->out, connection->out_capacity);
    if (!connection->out) fail("no memory");
  }
  uint8_t *at = connection->out + connection->out_length;
  connection->out_length += length;
  return at;
}

static void flush(Connection *connection) {
  while (connection->out_start < connection->out_length) {
    ssize_t written = send(connection->fd, connection->out + connection->out_start, connection->out_length - connection->out_start, MSG_NOSIGNAL);
    if (written < 0 && errno == EAGAIN) break;
    if (written < 0) fail("send");
    connection->out_start += written;
  }
  errno = 0;
  if (connection->out_start == connection->out_length) connection->out_start = connection->out_length = 0;
  bool waits = connection->out_start < connection->out_length;
  if (waits == connection->waits_to_write) return;
  connection->waits_to_write = waits;
  struct epoll_event event = {.events = EPOLLIN | (waits ? EPOLLOUT : 0), .data.ptr = connection};
  epoll_ctl(poller, EPOLL_CTL_MOD, connection->fd, &event);
}

/** Each request has a Session-Id of its own: the seven digits "0000042" in the template count up. */
static int session_digits = -1;

static void send_request(Connection *connection, uint64_t time) {
  uint8_t *at = reserve(connection, request.length);
  memcpy(at, connection->request, request.length);
  uint32_t id = next_id++;
  put32(at + 12, id);
  put32(at + 16, id ^ END_TO_END);
  uint32_t number = id;
  for (int digit = 6; session_digits >= 0 && digit >= 0; digit--, number /= 10) at[session_digits + digit] = '0' + number % 10;
  sent_at[id & (SENT_SLOTS - 1)] = time;
  sent++;
}

// --- input --------------------------------------------------------------------------------------------------------------------------

/** An answer must be a success, to a request that waits, with all the AVPs that the task asks for. */
static bool is_right(const uint8_t *message, uint32_t length) {
  static const uint32_t wanted[] = {263, 268, 264, 296, 258, 416, 415};
  uint32_t seen = 0, result = 0, id = get32(message + 12);
  for (uint32_t at = HEADER; at + 8 <= length;) {
    uint32_t code = get32(message + at), avp_length = get24(message + at + 5);
    if (avp_length < 8 || avp_length > length - at) return false;
    for (int index = 0; index < 7; index++)
      if (code == wanted[index]) seen |= 1u << index;
    if (code == 268 && avp_length == 12) result = get32(message + at + 8);
    at += (avp_length + 3) & ~3u;
  }
  return seen == 0x7f && result == SUCCESS && !(message[4] & 0x20) && get32(message + 16) == (id ^ END_TO_END);
}

static void take_answer(Connection *connection, const uint8_t *message, uint32_t length, uint64_t time) {
  uint64_t *slot = &sent_at[get32(message + 12) & (SENT_SLOTS - 1)];
  if (*slot == 0 || !is_right(message, length)) {
    wrong++;
    if (*slot == 0) return;
  }
  if (is_measuring) record(time - *slot);
  *slot = 0;
  answered++;
  if (!is_stopping) send_request(connection, time);
}

static void take_request(Connection *connection, const uint8_t *message) {
  if (get24(message + 5) == CODE_DPR) fail("the server said DPR");
  if (get24(message + 5) != CODE_DWR) return;
  uint8_t *at = reserve(connection, dwa.length);
  memcpy(at, dwa.octets, dwa.length);
  memcpy(at + 12, message + 12, 8);
  watchdogs++;
}

static void take_input(Connection *connection) {
  if (connection->in_length == connection->in_capacity) fail("a message is too long");
  ssize_t length = recv(connection->fd, connection->in + connection->in_length, connection->in_capacity - connection->in_length, 0);
  if (length == 0) fail("the server closed the connection");
  if (length < 0 && errno != EAGAIN) fail("recv");
  errno = 0;
  if (length < 0) return;
  connection->in_length += length;
  uint64_t time = now();
  size_t start = 0;
  while (connection->in_length - start >= HEADER) {
    const uint8_t *message = connection->in + start;
    uint32_t message_length = get24(message + 1);
    if (message[0] != 1 || message_length < HEADER) fail("octets that are no Diameter");
    if (connection->in_length - start < message_length) break;
    if (message[4] & 0x80) take_request(connection, message);
    else if (get24(message + 5) == CODE_CCR) take_answer(connection, message, message_length, time);
    start += message_length;
  }
  connection->in_length -= start;
  memmove(connection->in, connection->in + start, connection->in_length);
}

// --- connections -----------------------------------------------------------------------------------------------------------------------

/** Gives every "client.example.com" of a message the name of one connection, of the same length. */
static void rename_origin(uint8_t *octets, size_t length, int number) {
  static const char origin[] = "client.example.com";
  char name[16];
  snprintf(name, sizeof name, "c%05d", number);
  for (uint8_t *at; number > 0 && (at = memmem(octets, length, origin, sizeof origin - 1)); ) memcpy(at, name, 6);
}

static void expect_cea(Connection *connection) {
  while (connection->in_length < HEADER || connection->in_length < get24(connection->in + 1)) {
    ssize_t length = recv(connection->fd, connection->in + connection->in_length, connection->in_capacity - connection->in_length, 0);
    if (length <= 0) fail("no CEA");
    connection->in_length += length;
  }
  uint32_t length = get24(connection->in + 1), result = 0;
  if (get24(connection->in + 5) != CODE_CER || (connection->in[4] & 0x80)) fail("the first message is no CEA");
  for (uint32_t at = HEADER; at + 8 <= length;) {
    uint32_t avp_length = get24(connection->in + at + 5);
    if (avp_length < 8) fail("a broken CEA");
    if (get32(connection->in + at) == 268) result = get32(connection->in + at + 8);
    at += (avp_length + 3) & ~3u;
  }
  if (result != SUCCESS) {
    fprintf(stderr, "load client: CEA with Result-Code %u\n", result);
    exit(1);
  }
  connection->in_length -= length;
  memmove(connection->in, connection->in + length, connection->in_length);
}

static void open_connection(Connection *connection, int number) {
  struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons(options.port), .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
  int one = 1;
  struct timeval limit = {.tv_sec = STALL_SECONDS};
  connection->fd = socket(AF_INET, SOCK_STREAM, 0);
  if (connect(connection->fd, (struct sockaddr *)&address, sizeof address)) fail("connect");
  setsockopt(connection->fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
  setsockopt(connection->fd, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
  connection->in_capacity = IN_CAPACITY;
  connection->in = malloc(IN_CAPACITY);
  connection->request = malloc(request.length);
  if (!connection->in || !connection->request) fail("no memory");
  memcpy(connection->request, request.octets, request.length);
  rename_origin(connection->request, request.length, number);
  uint8_t hello[MAX_TEMPLATE];
  memcpy(hello, cer.octets, cer.length);
  rename_origin(hello, cer.length, number);
  put32(hello + 12, 1);
  put32(hello + 16, (uint32_t)time(NULL) + number);
  if (send(connection->fd, hello, cer.length, MSG_NOSIGNAL) != (ssize_t)cer.length) fail("send CER");
  expect_cea(connection);
  fcntl(connection->fd, F_SETFL, O_NONBLOCK);
  struct epoll_event event = {.events = EPOLLIN, .data.ptr = connection};
  epoll_ctl(poller, EPOLL_CTL_ADD, connection->fd, &event);
}

// --- the run ---------------------------------------------------------------------------------------------------------------------------

static struct { uint64_t time, answered; double server_cpu, own_cpu; } begin, end;

static void mark_begin(uint64_t time) {
  is_measuring = true;
  begin.time = time, begin.answered = answered, begin.server_cpu = server_cpu(), begin.own_cpu = own_cpu();
}

static void mark_end(uint64_t time) {
  is_measuring = false, is_stopping = true;
  end.time = time, end.answered = answered, end.server_cpu = server_cpu(), end.own_cpu = own_cpu();
}

static void run(void) {
  uint64_t start = now(), warm_until = start + (uint64_t)(options.warm * 1e9), measure_until = warm_until + (uint64_t)(options.seconds * 1e9);
  for (int index = 0; index < options.outstanding; index++) send_request(&connections[index % options.connections], start);
  for (int index = 0; index < options.connections; index++) flush(&connections[index]);
  uint64_t last_answer = start, answered_before = 0;
  while (!is_stopping || answered < sent) {
    struct epoll_event events[256];
    int count = epoll_wait(poller, events, 256, 200);
    for (int index = 0; index < count; index++) {
      Connection *connection = events[index].data.ptr;
      if (events[index].events & (EPOLLIN | EPOLLHUP | EPOLLERR)) take_input(connection);
      flush(connection);
    }
    uint64_t time = now();
    if (answered != answered_before) last_answer = time, answered_before = answered;
    if (!is_measuring && !is_stopping && time >= warm_until) mark_begin(time);
    else if (is_measuring && time >= measure_until) mark_end(time);
    if (time - last_answer > STALL_SECONDS * 1000000000ull) {
      fprintf(stderr, "load client: %lu of %lu requests were not answered within %d s\n", (unsigned long)(sent - answered), (unsigned long)sent, STALL_SECONDS);
      exit(1);
    }
  }
}

static void print_result(void) {
  double seconds = (end.time - begin.time) / 1e9, count = end.answered - begin.answered;
  printf("{\"outstanding\":%d,\"connections\":%d,\"seconds\":%.2f,\"answers\":%.0f,\"wrong\":%lu,\"watchdogs\":%lu,\"requestsPerSecond\":%.0f,"
         "\"p50Ms\":%.4f,\"p99Ms\":%.4f,\"p999Ms\":%.4f,\"serverCpuPer100k\":%.4f,\"clientCpuPer100k\":%.4f,\"serverRssMb\":%.1f,\"serverMaxRssMb\":%.1f}\n",
         options.outstanding, options.connections, seconds, count, (unsigned long)wrong, (unsigned long)watchdogs, count / seconds, percentile_ms(.5),
         percentile_ms(.99), percentile_ms(.999), count ? (end.server_cpu - begin.server_cpu) / count * 1e5 : 0,
         count ? (end.own_cpu - begin.own_cpu) / count * 1e5 : 0, server_memory("VmRSS"), server_memory("VmHWM"));
}

int main(int count, char **arguments) {
  for (int option; (option = getopt(count, arguments, "p:n:k:i:o:w:d:m:P:r:")) != -1;) switch (option) {
      case 'p': options.port = atoi(optarg); break;
      case 'n': options.outstanding = atoi(optarg); break;
      case 'k': options.connections = atoi(optarg); break;
      case 'i': options.idle = atoi(optarg); break;
      case 'o': options.first_name = atoi(optarg); break;
      case 'w': options.warm = atof(optarg); break;
      case 'd': options.seconds = atof(optarg); break;
      case 'm': options.folder = optarg; break;
      case 'P': options.pid = atoi(optarg); break;
      case 'r': options.request = optarg; break;
      default: return 2;
    }
  if (options.outstanding < 1 || options.outstanding >= SENT_SLOTS) fail("-n must be 1 to 1,048,575");
  if (options.connections < 1 || options.idle < 0 || options.connections + options.idle > MAX_CONNECTIONS) fail("-k and -i must be 1 to 4096");
  read_template(&cer, "cer"), read_template(&dwa, "dwa"), read_template(&request, options.request);
  uint8_t *digits = memmem(request.octets, request.length, "0000042", 7);
  if (digits) session_digits = (int)(digits - request.octets);
  poller = epoll_create1(0);
  for (int index = 0; index < options.connections + options.idle; index++) open_connection(&connections[index], options.first_name + index);
  usleep(SETTLE_MICROSECONDS);
  run();
  print_result();
  return wrong == 0 ? 0 : 3;
}
