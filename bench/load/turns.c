// Compares servers with one request outstanding: keeps a connection to each, gives them the load by short turns, checks every
// answer, and prints one JSON line with the median rate of each. On a machine that is slow for some seconds all are slow alike.
//
//   turns -m FOLDER [-w WARM_SECONDS] [-d SECONDS] [-t REQUESTS_OF_A_TURN] PORT PORT [PORT ...]
//
// FOLDER holds cer.hex and ccr.hex. Ends by itself: after the time, when a server closes, or when no answer came for 10 seconds.
// Exit status 0 only if every answer was right.
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/tcp.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

enum { HEADER = 20, MAX_MESSAGE = 1 << 16, MAX_SERVERS = 8, MAX_TURNS = 1 << 16, REQUEST_FLAG = 0x80, RESULT_CODE = 268, SUCCESS = 2001 };
// Some servers take a peer for open only a moment after they have sent the CEA.
#define SETTLE_MICROSECONDS 200000

typedef struct { uint8_t octets[MAX_MESSAGE]; size_t length; } Message;

static Message cer, request, answer;
static const char *folder = "bench/messages";
static size_t session_digits;
static uint32_t next_id = 0x20000000;
static double rates[MAX_SERVERS][MAX_TURNS];

static void fail(const char *what) {
  fprintf(stderr, "turns: %s%s%s\n", what, errno ? ": " : "", errno ? strerror(errno) : "");
  exit(1);
}

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static uint32_t get32(const uint8_t *at) { return (uint32_t)at[0] << 24 | at[1] << 16 | at[2] << 8 | at[3]; }
static void put32(uint8_t *at, uint32_t value) { at[0] = value >> 24, at[1] = value >> 16, at[2] = value >> 8, at[3] = value; }

static void read_template(Message *message, const char *name) {
  char path[1024];
  snprintf(path, sizeof path, "%s/%s.hex", folder, name);
  FILE *file = fopen(path, "r");
  if (!file) fail(path);
  unsigned octet;
  while (message->length < MAX_MESSAGE && fscanf(file, "%2x", &octet) == 1) message->octets[message->length++] = octet;
  fclose(file);
  errno = 0;
}

static void send_message(int fd, const Message *message) {
  if (write(fd, message->octets, message->length) != (ssize_t)message->length) fail("a write did not take all");
}

/** Reads the next answer; what a server asks in the meantime is passed over. */
static void read_answer(int fd) {
  do {
    answer.length = 0;
    for (size_t wanted = HEADER; answer.length < wanted;) {
      // no more than this message: with one outstanding nothing else is on its way but a request of the server
      ssize_t got = read(fd, answer.octets + answer.length, (answer.length < HEADER ? MAX_MESSAGE : wanted) - answer.length);
      if (got <= 0) fail("a server closed, or sent nothing for 10 seconds");
      answer.length += (size_t)got;
      if (answer.length >= HEADER) wanted = get32(answer.octets) & 0xffffff;
      if (wanted > MAX_MESSAGE || wanted < HEADER) fail("a message of no possible length");
      if (answer.length > wanted) fail("more came than one answer");
    }
  } while (answer.octets[4] & REQUEST_FLAG);
}

static int is_success(void) {
  for (size_t at = HEADER; at + 12 <= answer.length;) {
    uint32_t length = get32(answer.octets + at + 4) & 0xffffff;
    if (length < 8) return 0;
    if (get32(answer.octets + at) == RESULT_CODE) return get32(answer.octets + at + 8) == SUCCESS;
    at += (length + 3) & ~3u;
  }
  return 0;
}

/** One Credit-Control-Request with identifiers and a Session-Id of its own, and its answer. */
static void round_trip(int fd) {
  uint32_t id = next_id++;
  put32(request.octets + 12, id);
  put32(request.octets + 16, id ^ 0x5a000000u);
  for (int digit = 6; digit >= 0; digit--, id /= 10) request.octets[session_digits + (size_t)digit] = '0' + id % 10;
  send_message(fd, &request);
  read_answer(fd);
  if (memcmp(answer.octets + 12, request.octets + 12, 8) != 0 || !is_success()) fail("a wrong answer");
}

static int open_connection(int port) {
  int fd = socket(AF_INET, SOCK_STREAM, 0), on = 1;
  struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons((uint16_t)port), .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
  struct timeval stall = {.tv_sec = 10};
  if (fd < 0 || connect(fd, (struct sockaddr *)&address, sizeof address) != 0) fail("connect");
  setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
  setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &stall, sizeof stall);
  send_message(fd, &cer);
  read_answer(fd);
  if (!is_success()) fail("the CER was refused");
  return fd;
}

static int compare(const void *one, const void *other) {
  double difference = *(const double *)one - *(const double *)other;
  return difference < 0 ? -1 : difference > 0;
}

int main(int count, char **arguments) {
  double warm = 2, seconds = 4;
  int requests = 2000, fds[MAX_SERVERS], turns = 0;
  for (int option; (option = getopt(count, arguments, "m:w:d:t:")) != -1;) switch (option) {
      case 'm': folder = optarg; break;
      case 'w': warm = atof(optarg); break;
      case 'd': seconds = atof(optarg); break;
      case 't': requests = atoi(optarg); break;
      default: return 2;
    }
  int servers = count - optind;
  if (servers < 1 || servers > MAX_SERVERS || requests < 1) fail("ports of 1 to 8 servers are to be given, and a positive number of requests");
  read_template(&cer, "cer");
  read_template(&request, "ccr");
  const uint8_t *digits = memmem(request.octets, request.length, "0000042", 7);
  if (!digits) fail("no digits 0000042 in the Session-Id of the request");
  session_digits = (size_t)(digits - request.octets);
  for (int server = 0; server < servers; server++) fds[server] = open_connection(atoi(arguments[optind + server]));
  usleep(SETTLE_MICROSECONDS);
  double measure_from = now() + warm, end = measure_from + seconds;
  for (int turn = 0; now() < end && turns < MAX_TURNS; turn++) {
    int is_measuring = now() >= measure_from;
    for (int place = 0; place < servers; place++) {
      int server = turn & 1 ? servers - 1 - place : place; // who was last goes first
      for (int unmeasured = requests / 4; unmeasured > 0; unmeasured--) round_trip(fds[server]);
      double begin = now();
      for (int left = requests; left > 0; left--) round_trip(fds[server]);
      rates[server][turns] = requests / (now() - begin);
    }
    turns += is_measuring;
  }
  if (turns == 0) fail("not one turn was over in time");
  printf("{\"turns\":%d,\"requestsPerSecond\":[", turns);
  for (int server = 0; server < servers; server++) {
    qsort(rates[server], (size_t)turns, sizeof(double), compare);
    printf("%s%.0f", server ? "," : "", rates[server][turns / 2]);
  }
  printf("]}\n");
  return 0;
}
