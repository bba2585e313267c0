// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The serving half of rawpeer: up to 32 blocks with one system call, from the mapping.
#define _GNU_SOURCE
#include "rawpeer.h"

#include <arpa/inet.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/uio.h>

enum { Batch = 32, HeaderSize = 13, LargestRequest = 131072 };

static double first_at, done_at;

// Fills `vectors` with the queued blocks less what has been sent of the first one; returns how many are used.
static int gather(struct connection *c, struct iovec *vectors, uint8_t headers[Batch][HeaderSize])
{
    int used = 0;
    size_t skip = c->sent;
    uint32_t at = c->head;
    for (int k = 0; k < Batch && at != c->tail; ++k, ++at) {
        const struct request *r = &c->queue[at % QueueLimit];
        uint8_t *header = headers[k], *block = data + (uint64_t)r->piece * piece_size + r->begin;
        size_t header_left = HeaderSize, block_left = r->length;
        write_number(header, 9 + r->length);
        header[4] = 7;
        write_number(header + 5, r->piece);
        write_number(header + 9, r->begin);
        if (skip > 0) {
            size_t of_header = skip < HeaderSize ? skip : HeaderSize;
            header += of_header;
            header_left -= of_header;
            block += skip - of_header;
            block_left -= skip - of_header;
            skip = 0;
        }
        if (header_left > 0) {
            vectors[used++] = (struct iovec){header, header_left};
        }
        vectors[used++] = (struct iovec){block, block_left};
    }
    return used;
}

static void serve(struct connection *c)
{
    if (c->dead || (c->sent == 0 && !flush_output(c))) {
        return;
    }
    while (c->head != c->tail) {
        struct iovec vectors[2 * Batch];
        uint8_t headers[Batch][HeaderSize];
        struct msghdr message = {.msg_iov = vectors};
        message.msg_iovlen = (size_t)gather(c, vectors, headers);
        if (first_at == 0) {
            say("FIRST", first_at = now());
        }
        ssize_t count = sendmsg(c->fd, &message, MSG_NOSIGNAL);
        if (count < 0) {
            if (errno == EAGAIN) {
                watch_writable(c, 1);
            } else {
                connection_kill(c);
            }
            return;
        }
        size_t sent = (size_t)count + c->sent;
        while (c->head != c->tail) {
            size_t whole = HeaderSize + c->queue[c->head % QueueLimit].length;
            if (sent < whole) {
                break;
            }
            sent -= whole;
            ++c->head;
        }
        c->sent = sent;
    }
    if (flush_output(c)) {
        watch_writable(c, 0);
    }
}

static void on_greeting(struct connection *c)
{
    // Tells in the extension handshake how many requests it takes, or some clients would ask for few.
    static const char extension[] = "d1:mde4:reqqi2000ee";
    int extended = (c->input[25] & 0x10) != 0;
    put_handshake(c, extended ? Extended : 0);
    if (extended) {
        uint8_t header[6] = {0, 0, 0, 0, 20, 0};
        write_number(header, (uint32_t)(2 + sizeof extension - 1));
        put(c, header, sizeof header);
        put(c, extension, sizeof extension - 1);
    }
    size_t bytes = (piece_count + 7) / 8;
    uint8_t *bitfield = calloc(1, bytes + 5);
    write_number(bitfield, (uint32_t)(bytes + 1));
    bitfield[4] = 5;
    for (uint32_t i = 0; i < piece_count; ++i) {
        bitfield[5 + i / 8] |= (uint8_t)(0x80 >> (i % 8));
    }
    put(c, bitfield, bytes + 5);
    free(bitfield);
}

// Drops a request that has not been started.
static void cancel(struct connection *c, uint32_t piece, uint32_t begin)
{
    for (uint32_t i = c->head + 1; i < c->tail; ++i) {
        const struct request *r = &c->queue[i % QueueLimit];
        if (r->piece != piece || r->begin != begin) {
            continue;
        }
        for (; i + 1 < c->tail; ++i) {
            c->queue[i % QueueLimit] = c->queue[(i + 1) % QueueLimit];
        }
        --c->tail;
        return;
    }
}

static void on_message(struct connection *c, const uint8_t *message, uint32_t length)
{
    if (message[0] == 2) { // interested: unchoke
        put(c, "\0\0\0\1\1", 5);
    } else if (message[0] == 4) { // have: the downloader is done when it has announced all
        if (++c->haves == piece_count && done_at == 0) {
            say("DONE", done_at = now());
        }
    } else if (message[0] == 6 && length >= 13) {
        struct request r = {read_number(message + 1), read_number(message + 5), read_number(message + 9), 0};
        int outside = (uint64_t)r.piece * piece_size + r.begin + r.length > size;
        if (r.length > LargestRequest || outside || c->tail - c->head >= QueueLimit) {
            connection_kill(c);
            return;
        }
        c->queue[c->tail++ % QueueLimit] = r;
    } else if (message[0] == 8 && length >= 13) {
        cancel(c, read_number(message + 1), read_number(message + 5));
    }
}

static const struct handler handler = {on_greeting, on_message, NULL};

int run_seed(int port)
{
    int listener = socket(AF_INET, SOCK_STREAM, 0), on = 1;
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons((uint16_t)port)};
    setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    if (bind(listener, (void *)&address, sizeof address) != 0 || listen(listener, 64) != 0) {
        fail("listen");
    }
    struct epoll_event events[256], event = {.events = EPOLLIN, .data.ptr = NULL};
    epoll_ctl(epoll_fd, EPOLL_CTL_ADD, listener, &event);
    say("READY", now());
    for (;;) {
        int count = epoll_wait(epoll_fd, events, 256, -1);
        for (int i = 0; i < count; ++i) {
            struct connection *c = events[i].data.ptr;
            if (!c) {
                int fd = accept(listener, NULL, NULL);
                if (fd >= 0) {
                    connection_new(fd, 0);
                }
                continue;
            }
            if (!c->dead && events[i].events & (EPOLLIN | EPOLLHUP | EPOLLERR)) {
                read_input(c, &handler);
                serve(c);
            }
            if (!c->dead && events[i].events & EPOLLOUT) {
                serve(c);
            }
        }
    }
}
