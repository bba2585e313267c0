// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The asking half of rawpeer: saturating, paced or idle connections, and the latency of what was asked.
#define _GNU_SOURCE
#include "rawpeer.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <unistd.h>

static uint32_t depth;                      // requests outstanding on each connection
static int check, connections, unchoked;    // check: compare each block with the file
static int sends_haves;                     // paced "have" messages instead of requests
static int wants_rejects;                   // requests while choked, to be rejected (BEP 6)
static double pace, warm, duration;         // pace 0: saturating; duration 0: until complete
static double window_begin, window_end, first_at;
static uint64_t received_bytes, bad_blocks, requests, missed, messages;
static float *latencies; // ms, of the window
static size_t latency_count, latency_size;

static void send_request(struct connection *c, struct request *r)
{
    uint8_t message[17] = {0, 0, 0, 13, 6};
    write_number(message + 5, r->piece);
    write_number(message + 9, r->begin);
    write_number(message + 13, r->length);
    r->asked = now();
    put(c, message, sizeof message);
    ++requests;
}

static void request_next(struct connection *c)
{
    uint64_t offset = (c->start + c->next++) % block_count * BlockSize, left = size - offset;
    struct request r = {(uint32_t)(offset / piece_size), (uint32_t)(offset % piece_size),
                        left < BlockSize ? (uint32_t)left : BlockSize, 0};
    send_request(c, &r);
    c->queue[c->tail++ % QueueLimit] = r;
}

// Announces the pieces one after the other, but never the last: a peer that has all would be sent away.
static void send_have(struct connection *c)
{
    uint8_t message[9] = {0, 0, 0, 5, 4};
    write_number(message + 5, (uint32_t)(c->next++ % (piece_count > 1 ? piece_count - 1 : 1)));
    put(c, message, sizeof message);
}

static void fill(struct connection *c)
{
    int endless = duration > 0;
    if ((c->choked && !wants_rejects) || pace > 0) {
        return;
    }
    while (c->tail - c->head < depth && (endless || c->next < block_count)) {
        request_next(c);
    }
}

static void note_latency(const struct request *r, double t)
{
    if (duration <= 0 || window_begin == 0 || window_end != 0 || r->asked < window_begin) {
        return;
    }
    if (latency_count == latency_size) {
        latency_size = latency_size ? latency_size * 2 : 65536;
        latencies = realloc(latencies, latency_size * sizeof *latencies);
    }
    latencies[latency_count++] = (float)((t - r->asked) * 1e3);
}

static void take_block(struct connection *c, const uint8_t *message, uint32_t length)
{
    uint32_t piece = read_number(message + 1), begin = read_number(message + 5);
    double t = now();
    for (uint32_t i = c->head; i != c->tail; ++i) {
        const struct request *r = &c->queue[i % QueueLimit];
        if (r->piece != piece || r->begin != begin) {
            continue;
        }
        note_latency(r, t);
        if (check && memcmp(message + 9, data + (uint64_t)piece * piece_size + begin, length - 9) != 0) {
            ++bad_blocks;
        }
        for (; i != c->head; --i) {
            c->queue[i % QueueLimit] = c->queue[(i - 1) % QueueLimit];
        }
        ++c->head;
        ++c->received;
        ++messages;
        received_bytes += length - 9;
        if (first_at == 0) {
            say("FIRST", first_at = t);
        }
        return;
    }
}

static void on_greeting(struct connection *c)
{
    if (wants_rejects && !(c->input[27] & 0x04)) {
        connection_kill(c); // cannot reject
    } else if (!sends_haves && !wants_rejects) {
        put(c, "\0\0\0\1\2", 5); // interested
    }
}

static void on_message(struct connection *c, const uint8_t *message, uint32_t length)
{
    if (message[0] == 0) {
        c->choked = 1;
    } else if (message[0] == 1) {
        unchoked += !c->was_unchoked;
        c->was_unchoked = 1;
        c->choked = 0;
        for (uint32_t i = c->head; i != c->tail; ++i) {
            send_request(c, &c->queue[i % QueueLimit]);
        }
    } else if (message[0] == 16 && wants_rejects && c->head != c->tail) {
        ++c->head;
        ++messages;
    } else if (message[0] == 7 && length >= 9) {
        take_block(c, message, length);
    }
}

static const struct handler handler = {on_greeting, on_message, fill};

static void send_what_is_due(struct connection **all, double t)
{
    for (int i = 0; i < connections; ++i) {
        struct connection *c = all[i];
        if (c->dead || !c->greeted || (c->choked && !sends_haves)) {
            continue;
        }
        if (c->due == 0) {
            c->due = t + (double)(i + 1) / connections / pace;
        }
        if (t < c->due) {
            continue;
        }
        c->due += 1 / pace;
        if (c->due < t) {
            c->due = t + 1 / pace;
        }
        if (sends_haves) {
            send_have(c);
            ++messages;
        } else if (c->tail - c->head >= depth) {
            ++missed;
            continue;
        } else {
            request_next(c);
        }
        if (flush_output(c)) {
            watch_writable(c, 0);
        }
    }
}

static uint64_t begin_bytes, begin_messages;

// Opens and closes the window; true when it is over.
static int advance_window(double t, double since_start)
{
    int ready = sends_haves || wants_rejects || unchoked == connections;
    if (window_begin == 0 && (since_start >= warm || (ready && since_start > warm / 3))) {
        window_begin = t;
        begin_bytes = received_bytes;
        begin_messages = messages;
        missed = 0;
        say("WIN0", t);
    } else if (window_begin != 0 && t - window_begin >= duration) {
        window_end = t;
        begin_bytes = received_bytes - begin_bytes;
        begin_messages = messages - begin_messages;
        say("WIN1", t);
        return 1;
    }
    return 0;
}

static int all_complete(struct connection **all)
{
    for (int i = 0; i < connections; ++i) {
        if (!all[i]->dead && all[i]->received < block_count) {
            return 0;
        }
    }
    return 1;
}

static void handle_events(int timeout_ms)
{
    struct epoll_event events[256];
    int count = epoll_wait(epoll_fd, events, 256, timeout_ms);
    for (int i = 0; i < count; ++i) {
        struct connection *c = events[i].data.ptr;
        if (!c) {
            continue;
        }
        if (!c->dead && events[i].events & (EPOLLIN | EPOLLHUP | EPOLLERR)) {
            read_input(c, &handler);
        }
        if (!c->dead && flush_output(c)) {
            watch_writable(c, 0);
        }
    }
}

static int compare(const void *a, const void *b)
{
    float x = *(const float *)a, y = *(const float *)b;
    return (x > y) - (x < y);
}

static void report(struct connection **all, double started)
{
    double done = now();
    int dead = 0;
    unsigned long complete = 0;
    for (int i = 0; i < connections; ++i) {
        dead += all[i]->dead;
        complete += all[i]->received >= block_count;
    }
    say("DONE", done);
    if (latency_count > 0) {
        qsort(latencies, latency_count, sizeof *latencies, compare);
    }
    printf("JSON {\"bytes\":%lu,\"secs\":%.4f,\"start_s\":%.4f,\"conns\":%d,\"unchoked\":%d,\"dead\":%d,"
           "\"complete\":%lu,\"bad\":%lu,\"peer_cpu_s\":%.3f,\"requests\":%lu,\"missed\":%lu,"
           "\"win_s\":%.3f,\"win_bytes\":%lu,\"win_messages\":%lu,\"samples\":%zu,"
           "\"p50_ms\":%.3f,\"p99_ms\":%.3f,\"max_ms\":%.3f}\n",
           received_bytes, first_at != 0 ? done - first_at : 0, first_at != 0 ? first_at - started : -1, connections,
           unchoked, dead, complete, bad_blocks, cpu_seconds(), requests, missed, window_end - window_begin,
           begin_bytes, begin_messages, latency_count, latency_count ? (double)latencies[latency_count / 2] : 0,
           latency_count ? (double)latencies[latency_count * 99 / 100] : 0,
           latency_count ? (double)latencies[latency_count - 1] : 0);
}

int run_leech(int port)
{
    connections = atoi(argument("conns", "1"));
    depth = (uint32_t)atoi(argument("depth", "128"));
    check = atoi(argument("check", "0"));
    sends_haves = strcmp(argument("kind", "request"), "have") == 0;
    wants_rejects = strcmp(argument("kind", "request"), "reject") == 0;
    pace = atof(argument("pace", "0"));
    warm = atof(argument("warm", "15"));
    duration = atof(argument("dur", pace > 0 ? "10" : "0"));
    double limit = atof(argument("limit", "120")), started = now();
    struct connection **all = calloc((size_t)connections, sizeof(struct connection *));
    for (int i = 0; i < connections; ++i) {
        all[i] = dial(port, i, 0, wants_rejects ? Fast : 0);
        all[i]->start = (uint64_t)i * (block_count / (uint64_t)connections);
        handle_events(0);
    }
    for (;;) {
        double t = now();
        if (t - started >= limit || (duration > 0 && advance_window(t, t - started))) {
            break;
        }
        if (pace > 0) {
            send_what_is_due(all, t);
        }
        handle_events(pace > 0 ? 1 : 100);
        if (duration <= 0 && all_complete(all)) {
            break;
        }
    }
    report(all, started);
    return 0;
}

// Idle connections: they greet, listen to what they are told and never want anything.
static void ignore_greeting(struct connection *c) { (void)c; }
static void ignore_message(struct connection *c, const uint8_t *message, uint32_t length)
{
    (void)c;
    (void)message;
    (void)length;
}
static const struct handler idle_handler = {ignore_greeting, ignore_message, NULL};

static int count_alive(struct connection **all)
{
    int alive = 0;
    for (int i = 0; i < connections; ++i) {
        alive += all[i] && all[i]->greeted && !all[i]->dead;
    }
    return alive;
}

// Whether each connection has been greeted or has been closed.
static int all_decided(struct connection **all)
{
    for (int i = 0; i < connections; ++i) {
        if (!all[i] || (!all[i]->greeted && !all[i]->dead)) {
            return 0;
        }
    }
    return 1;
}

int run_hold(int port)
{
    connections = atoi(argument("conns", "1"));
    double limit = atof(argument("limit", "60")), started = now();
    struct connection **all = calloc((size_t)connections, sizeof(struct connection *));
    struct epoll_event events[256], input = {.events = EPOLLIN, .data.ptr = NULL};
    int dialled = 0, told = 0;
    epoll_ctl(epoll_fd, EPOLL_CTL_ADD, STDIN_FILENO, &input);
    for (;;) {
        for (int k = 0; k < 16 && dialled < connections; ++k, ++dialled) {
            all[dialled] = dial(port, dialled, 1, 0);
        }
        int count = epoll_wait(epoll_fd, events, 256, dialled < connections ? 0 : 200);
        for (int i = 0; i < count; ++i) {
            struct connection *c = events[i].data.ptr;
            char line[256];
            if (c) {
                if (!c->dead) {
                    read_input(c, &idle_handler);
                }
            } else if (read(STDIN_FILENO, line, sizeof line) <= 0) {
                return 0;
            } else {
                printf("ALIVE %d\n", count_alive(all));
                fflush(stdout);
            }
        }
        if (!told && dialled == connections && (all_decided(all) || now() - started > limit)) {
            printf("CONNECTED %d %.3f\n", count_alive(all), now() - started);
            fflush(stdout);
            told = 1;
        }
    }
}
