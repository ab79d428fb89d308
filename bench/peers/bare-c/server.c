// The limit of the system: an epoll server that frames by length and sends a canned answer, one write for each read.
// server PORT FOLDER, with cea.hex, cca.hex and dwa.hex in the folder.
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

enum { HEADER = 20, MAX_ANSWER = 1024, IN_CAPACITY = 1 << 18 };

typedef struct { uint32_t code, length; uint8_t octets[MAX_ANSWER]; } Answer;
typedef struct { int fd; size_t length; uint8_t in[IN_CAPACITY]; } Connection;

static Answer answers[] = {{.code = 257}, {.code = 272}, {.code = 280}};
static uint8_t out[IN_CAPACITY / HEADER * MAX_ANSWER];

static void fail(const char *what) {
  perror(what);
  exit(1);
}

static uint32_t get24(const uint8_t *at) { return (uint32_t)at[0] << 16 | at[1] << 8 | at[2]; }

static void read_answer(Answer *answer, const char *folder, const char *name) {
  char path[1024];
  snprintf(path, sizeof path, "%s/%s.hex", folder, name);
  FILE *file = fopen(path, "r");
  if (!file) fail(path);
  unsigned octet;
  while (answer->length < MAX_ANSWER && fscanf(file, "%2x", &octet) == 1) answer->octets[answer->length++] = octet;
  fclose(file);
}

static size_t put_answer(size_t at, const uint8_t *request) {
  for (size_t index = 0; index < sizeof answers / sizeof *answers; index++) {
    const Answer *answer = &answers[index];
    if (answer->code != get24(request + 5)) continue;
    memcpy(out + at, answer->octets, answer->length);
    memcpy(out + at + 12, request + 12, 8);
    return at + answer->length;
  }
  return at;
}

static int send_all(int fd, size_t length) {
  for (size_t start = 0; start < length;) {
    ssize_t written = send(fd, out + start, length - start, MSG_NOSIGNAL);
    if (written < 0 && errno != EAGAIN) return -1;
    if (written < 0) poll(&(struct pollfd){.fd = fd, .events = POLLOUT}, 1, 1000);
    else start += written;
  }
  return 0;
}

static int serve(Connection *connection) {
  ssize_t length = recv(connection->fd, connection->in + connection->length, IN_CAPACITY - connection->length, 0);
  if (length <= 0) return -1;
  connection->length += length;
  size_t start = 0, end = 0;
  while (connection->length - start >= HEADER) {
    uint32_t message = get24(connection->in + start + 1);
    if (message < HEADER || connection->length - start < message) break;
    end = put_answer(end, connection->in + start);
    start += message;
  }
  connection->length -= start;
  memmove(connection->in, connection->in + start, connection->length);
  return send_all(connection->fd, end);
}

static void accept_one(int poller, int listener) {
  int one = 1;
  Connection *connection = calloc(1, sizeof *connection);
  if (!connection || (connection->fd = accept4(listener, NULL, NULL, SOCK_NONBLOCK)) < 0) fail("accept");
  setsockopt(connection->fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
  epoll_ctl(poller, EPOLL_CTL_ADD, connection->fd, &(struct epoll_event){.events = EPOLLIN, .data.ptr = connection});
}

int main(int count, char **arguments) {
  if (count != 3) return 2;
  read_answer(&answers[0], arguments[2], "cea"), read_answer(&answers[1], arguments[2], "cca"), read_answer(&answers[2], arguments[2], "dwa");
  int listener = socket(AF_INET, SOCK_STREAM, 0), poller = epoll_create1(0), one = 1;
  struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons(atoi(arguments[1])), .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
  setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &one, sizeof one);
  if (bind(listener, (struct sockaddr *)&address, sizeof address) || listen(listener, 511)) fail("listen");
  epoll_ctl(poller, EPOLL_CTL_ADD, listener, &(struct epoll_event){.events = EPOLLIN, .data.ptr = NULL});
  for (;;) {
    struct epoll_event events[64];
    int ready = epoll_wait(poller, events, 64, -1);
    for (int index = 0; index < ready; index++) {
      Connection *connection = events[index].data.ptr;
      if (!connection) accept_one(poller, listener);
      else if (serve(connection)) close(connection->fd), free(connection);
    }
  }
}
