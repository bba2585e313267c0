// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// rawpeer: a tiny peer that is cheaper than any client, as a load generator for torrents of one file.
//
//   rawpeer seed  port= ih= file= plen=        serves requests straight from a mapping of the file
//   rawpeer leech port= ih= file= plen= conns= [depth=128] [check=1] [limit=120]
//                                              every connection downloads the whole torrent and discards it
//   rawpeer leech ... dur=S [warm=S]           measures a window of S seconds instead, once all are unchoked
//   rawpeer leech ... dur=S pace=R [kind=have] paced: R requests (or "have" messages) a second on each connection
//   rawpeer leech ... dur=S kind=reject        asks without being unchoked, depth at a time: with the fast extension
//                                              the client answers each by a rejection, which needs no disk
//   rawpeer hold  port= ih= file= plen= conns= connects and stays idle; each line on stdin is answered with ALIVE n
//
// Further: host=127.0.0.1, src=127.0.1.0 (connection i comes from src + i). Nothing is encrypted. Prints lines of
// events, stamped with CLOCK_MONOTONIC, and in the end one line of JSON.
#define _GNU_SOURCE
#include "rawpeer.h"

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/tcp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

uint8_t info_hash[20], *data;
uint64_t size, block_count;
uint32_t piece_size, piece_count;
int epoll_fd;

static int argument_count;
static char **arguments;

double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

double cpu_seconds(void)
{
    struct rusage r;
    getrusage(RUSAGE_SELF, &r);
    return (double)(r.ru_utime.tv_sec + r.ru_stime.tv_sec) + (double)(r.ru_utime.tv_usec + r.ru_stime.tv_usec) * 1e-6;
}

const char *argument(const char *key, const char *otherwise)
{
    size_t length = strlen(key);
    for (int i = 2; i < argument_count; ++i) {
        if (strncmp(arguments[i], key, length) == 0 && arguments[i][length] == '=') {
            return arguments[i] + length + 1;
        }
    }
    return otherwise;
}

void fail(const char *what)
{
    perror(what);
    exit(1);
}

void say(const char *word, double when)
{
    printf("%s %.6f\n", word, when);
    fflush(stdout);
}

uint32_t read_number(const uint8_t *from)
{
    uint32_t number;
    memcpy(&number, from, 4);
    return ntohl(number);
}

void write_number(uint8_t *to, uint32_t number)
{
    number = htonl(number);
    memcpy(to, &number, 4);
}

// --- Connections --------------------------------------------------------------------------------------------

struct connection *connection_new(int fd, int idle)
{
    int on = 1;
    struct connection *c = calloc(1, sizeof *c);
    c->fd = fd;
    c->choked = 1;
    c->input_size = idle ? SmallInput : LargeInput;
    c->input = malloc(c->input_size);
    c->output = malloc(OutputSize);
    c->queue = idle ? NULL : calloc(QueueLimit, sizeof *c->queue);
    setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    fcntl(fd, F_SETFL, O_NONBLOCK);
    struct epoll_event event = {.events = EPOLLIN, .data.ptr = c};
    epoll_ctl(epoll_fd, EPOLL_CTL_ADD, fd, &event);
    return c;
}

void connection_kill(struct connection *c)
{
    if (!c->dead) {
        c->dead = 1;
        epoll_ctl(epoll_fd, EPOLL_CTL_DEL, c->fd, NULL);
        close(c->fd);
    }
}

void watch_writable(struct connection *c, int wanted)
{
    if (c->wants_writable == wanted) {
        return;
    }
    struct epoll_event event = {.events = EPOLLIN | (wanted ? EPOLLOUT : 0), .data.ptr = c};
    epoll_ctl(epoll_fd, EPOLL_CTL_MOD, c->fd, &event);
    c->wants_writable = wanted;
}

void put(struct connection *c, const void *bytes, size_t count)
{
    if (c->output_end + count > OutputSize) {
        memmove(c->output, c->output + c->output_begin, c->output_end - c->output_begin);
        c->output_end -= c->output_begin;
        c->output_begin = 0;
    }
    if (c->output_end + count > OutputSize) {
        fprintf(stderr, "too many control messages\n");
        connection_kill(c);
        return;
    }
    memcpy(c->output + c->output_end, bytes, count);
    c->output_end += count;
}

void put_handshake(struct connection *c, int abilities)
{
    uint8_t bytes[68] = {19};
    memcpy(bytes + 1, "BitTorrent protocol", 19);
    bytes[25] = abilities & Extended ? 0x10 : 0;
    bytes[27] = abilities & Fast ? 0x04 : 0;
    memcpy(bytes + 28, info_hash, 20);
    memcpy(bytes + 48, "-RW0001-", 8);
    for (int i = 56; i < 68; ++i) {
        bytes[i] = (uint8_t)('a' + rand() % 26);
    }
    put(c, bytes, sizeof bytes);
}

int flush_output(struct connection *c)
{
    while (c->output_begin < c->output_end) {
        ssize_t count = send(c->fd, c->output + c->output_begin, c->output_end - c->output_begin, MSG_NOSIGNAL);
        if (count < 0) {
            if (errno == EAGAIN) {
                watch_writable(c, 1);
            } else {
                connection_kill(c);
            }
            return 0;
        }
        c->output_begin += (size_t)count;
    }
    c->output_begin = c->output_end = 0;
    return 1;
}

// Hands out the whole messages at the front of the input and keeps the rest.
static void take_messages(struct connection *c, size_t from, const struct handler *handler)
{
    size_t at = from;
    while (!c->dead && c->filled - at >= 4) {
        uint32_t length = read_number(c->input + at);
        if (length > c->input_size - 4) {
            connection_kill(c);
            return;
        }
        if (c->filled - at < 4 + (size_t)length) {
            break;
        }
        if (length > 0) {
            handler->on_message(c, c->input + at + 4, length);
        }
        at += 4 + length;
    }
    memmove(c->input, c->input + at, c->filled - at);
    c->filled -= at;
}

void read_input(struct connection *c, const struct handler *handler)
{
    for (int round = 0; round < 4 && !c->dead; ++round) {
        ssize_t count = recv(c->fd, c->input + c->filled, c->input_size - c->filled, 0);
        if (count == 0 || (count < 0 && errno != EAGAIN)) {
            connection_kill(c);
            return;
        }
        if (count < 0) {
            break;
        }
        c->filled += (size_t)count;
        size_t from = 0;
        if (!c->greeted) {
            if (c->filled < 68) {
                continue;
            }
            if (memcmp(c->input + 28, info_hash, 20) != 0) {
                connection_kill(c);
                return;
            }
            c->greeted = 1;
            from = 68;
            handler->on_greeting(c);
        }
        take_messages(c, from, handler);
        if (!c->dead && handler->on_gulp) {
            handler->on_gulp(c);
        }
        if (count < 65536) {
            break;
        }
    }
}

struct connection *dial(int port, int number, int idle, int abilities)
{
    struct sockaddr_in from = {.sin_family = AF_INET};
    struct sockaddr_in to = {.sin_family = AF_INET, .sin_port = htons((uint16_t)port)};
    inet_pton(AF_INET, argument("src", "127.0.1.0"), &from.sin_addr);
    from.sin_addr.s_addr = htonl(ntohl(from.sin_addr.s_addr) + (uint32_t)number + 1);
    inet_pton(AF_INET, argument("host", "127.0.0.1"), &to.sin_addr);
    int fd = socket(AF_INET, SOCK_STREAM, 0);
    if (fd < 0) {
        fail("socket");
    }
    if (bind(fd, (void *)&from, sizeof from) != 0) {
        fail("bind");
    }
    if (connect(fd, (void *)&to, sizeof to) != 0) {
        fail("connect");
    }
    struct connection *c = connection_new(fd, idle);
    put_handshake(c, abilities);
    flush_output(c);
    return c;
}

// --- Main ---------------------------------------------------------------------------------------------------

static void open_torrent(void)
{
    const char *hex = argument("ih", "");
    for (size_t i = 0; i < 20 && strlen(hex) == 40; ++i) {
        char byte[3] = {hex[2 * i], hex[2 * i + 1], 0};
        info_hash[i] = (uint8_t)strtoul(byte, NULL, 16);
    }
    struct stat status;
    int file = open(argument("file", ""), O_RDONLY);
    if (file < 0 || fstat(file, &status) != 0) {
        fail("file");
    }
    size = (uint64_t)status.st_size;
    piece_size = (uint32_t)atoi(argument("plen", "1048576"));
    piece_count = (uint32_t)((size + piece_size - 1) / piece_size);
    block_count = (size + BlockSize - 1) / BlockSize;
    data = mmap(NULL, size, PROT_READ, MAP_SHARED | MAP_POPULATE, file, 0);
    if (data == MAP_FAILED) {
        fail("mmap");
    }
}

int main(int count, char **values)
{
    argument_count = count;
    arguments = values;
    if (count < 3) {
        fprintf(stderr, "usage: rawpeer seed|leech|hold port= ih= file= plen= ...; see the source\n");
        return 2;
    }
    struct rlimit files;
    if (getrlimit(RLIMIT_NOFILE, &files) == 0) {
        files.rlim_cur = files.rlim_max;
        setrlimit(RLIMIT_NOFILE, &files);
    }
    signal(SIGPIPE, SIG_IGN);
    srand((unsigned)getpid());
    open_torrent();
    epoll_fd = epoll_create1(0);
    int port = atoi(argument("port", "0"));
    if (strcmp(values[1], "seed") == 0) {
        return run_seed(port);
    }
    return strcmp(values[1], "hold") == 0 ? run_hold(port) : run_leech(port);
}
