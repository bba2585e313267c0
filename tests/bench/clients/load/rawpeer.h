// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the parts of rawpeer share: connections, their buffers, and the torrent they are about. One thread.
#pragma once

#include <stddef.h>
#include <stdint.h>

enum {
    BlockSize = 16384,
    QueueLimit = 4096,
    LargeInput = 512 << 10,
    SmallInput = 64 << 10,
    OutputSize = 64 << 10
};

struct request
{
    uint32_t piece, begin, length;
    double asked; // CLOCK_MONOTONIC, seconds
};

struct connection
{
    int fd;
    int greeted, choked, dead, wants_writable, was_unchoked;
    uint8_t* input; // of which the first `filled` bytes are waiting for the rest of their message
    size_t input_size, filled;
    uint8_t* output; // control messages that wait to go out: [output_begin, output_end)
    size_t output_begin, output_end;
    struct request*
        queue; // ring of QueueLimit: seed: to be served; leech: outstanding. Null for an idle connection.
    uint32_t head, tail;
    size_t sent; // seed: bytes of the first queued block that are on their way
    uint64_t start, next, received; // leech: counted in blocks
    uint64_t haves; // seed: pieces that the other side has announced
    double due; // paced leech: when to ask again
};

// The torrent: a single file, mapped.
extern uint8_t info_hash[20], *data;
extern uint64_t size, block_count;
extern uint32_t piece_size, piece_count;
extern int epoll_fd;

double now(void);
double cpu_seconds(void);
const char* argument(const char* key, const char* otherwise);
void fail(const char* what);
void say(const char* word, double when);

uint32_t read_number(const uint8_t* from);
void write_number(uint8_t* to, uint32_t number);

struct connection* connection_new(int fd, int idle);
void connection_kill(struct connection* c);
void watch_writable(struct connection* c, int wanted);
void put(struct connection* c, const void* bytes, size_t count);
enum { Extended = 1, Fast = 2 };
void put_handshake(struct connection* c, int abilities);
int flush_output(struct connection* c); // 1 when all is sent

// Reads what is there; calls on_greeting() once, on_message() for each whole message, on_gulp() after each
// read.
struct handler
{
    void (*on_greeting)(struct connection* c);
    void (*on_message)(struct connection* c, const uint8_t* message, uint32_t length);
    void (*on_gulp)(struct connection* c);
};
void read_input(struct connection* c, const struct handler* handler);

int run_seed(int port);
int run_leech(int port);
int run_hold(int port);
struct connection* dial(int port, int number, int idle, int abilities);
