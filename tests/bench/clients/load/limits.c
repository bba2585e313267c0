// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// limits: what this machine can do without any client. Each mode prints one line of JSON.
//
//   limits tcp   msg= total= [recvbuf=]     sender on core 0, receiver on core 1
//   limits write path= bs= total=           pwrite() to a fresh file, then onto it once more
//   limits pipe  path= total= [hash=1]      recv, SHA-1 of each piece, pwrite on core 1; the sender on core 0
//   limits check path= bs= threads=         pread() and SHA-1 of every piece, on as many threads
//   limits ballast mb=                      holds touched memory; frees it gradually after a line on stdin
//
// Ballast: a virtual machine may hand idle free pages back to its host, and then the first touch of a "free" page
// costs a slow fault there. Memory freed moments ago is still backed; giving it back just in time removes that noise.
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/tcp.h>
#include <openssl/evp.h>
#include <pthread.h>
#include <sched.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static const double MiB = 1048576.0, GiB = 1073741824.0;
static int argument_count;
static char **arguments;

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static double cpu_seconds(int who)
{
    struct rusage r;
    getrusage(who, &r);
    return (double)(r.ru_utime.tv_sec + r.ru_stime.tv_sec) + (double)(r.ru_utime.tv_usec + r.ru_stime.tv_usec) * 1e-6;
}

static const char *argument(const char *key, const char *otherwise)
{
    size_t length = strlen(key);
    for (int i = 2; i < argument_count; ++i) {
        if (strncmp(arguments[i], key, length) == 0 && arguments[i][length] == '=') {
            return arguments[i] + length + 1;
        }
    }
    return otherwise;
}

static uint64_t number(const char *key, const char *otherwise) { return strtoull(argument(key, otherwise), NULL, 10); }

static void pin(size_t core)
{
    cpu_set_t set;
    CPU_ZERO(&set);
    CPU_SET(core, &set);
    sched_setaffinity(0, sizeof set, &set);
}

static char *random_buffer(size_t count)
{
    char *bytes = aligned_alloc(4096, (count + 4095) / 4096 * 4096);
    for (size_t i = 0; i < count; ++i) {
        bytes[i] = (char)rand();
    }
    return bytes;
}

static char *touched_memory(size_t count)
{
    char *p = mmap(NULL, count, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (p == MAP_FAILED) {
        perror("mmap");
        exit(1);
    }
    madvise(p, count, MADV_HUGEPAGE);
    for (size_t i = 0; i < count; i += 4096) {
        p[i] = 1;
    }
    return p;
}

// Has the host back this much memory, and frees it again.
static void back_memory(uint64_t total) { munmap(touched_memory(total + total / 4), total + total / 4); }

static int hold_ballast(void)
{
    enum { Step = 64 << 20, AtOnce = 4, PauseUs = 40000 };
    size_t count = number("mb", "1024") << 20;
    char *memory = touched_memory(count), line;
    printf("READY %.6f\n", now());
    fflush(stdout);
    if (read(STDIN_FILENO, &line, 1) < 1) {
        return 0;
    }
    for (size_t at = 0; at < count; at += Step) {
        munmap(memory + at, count - at < Step ? count - at : Step);
        if (at >= (size_t)AtOnce * Step) {
            usleep(PauseUs);
        }
    }
    return 0;
}

static int measure_write(void)
{
    uint64_t total = number("total", "2147483648");
    size_t block = number("bs", "16384");
    const char *path = argument("path", "");
    double seconds[2], cpu[2];
    pin(1);
    char *bytes = random_buffer(block);
    back_memory(total);
    int file = open(path, O_RDWR | O_CREAT | O_TRUNC, 0600);
    for (int round = 0; round < 2; ++round) {
        double from = now(), cpu_from = cpu_seconds(RUSAGE_SELF);
        for (uint64_t at = 0; at < total; at += block) {
            if (pwrite(file, bytes, block, (off_t)at) != (ssize_t)block) {
                return 1;
            }
        }
        seconds[round] = now() - from;
        cpu[round] = cpu_seconds(RUSAGE_SELF) - cpu_from;
    }
    close(file);
    unlink(path);
    printf("{\"fresh_MiBps\":%.0f,\"fresh_cpu_s_per_GiB\":%.3f,\"overwrite_MiBps\":%.0f}\n",
           (double)total / seconds[0] / MiB, cpu[0] / ((double)total / GiB), (double)total / seconds[1] / MiB);
    return 0;
}

// --- Reading and hashing ------------------------------------------------------------------------------------

struct share {
    int file;
    uint64_t size, first, step; // pieces first, first + step ...
    size_t piece;
    int failed;
};

static void *hash_share(void *context)
{
    struct share *s = context;
    char *bytes = aligned_alloc(4096, s->piece);
    EVP_MD_CTX *hash = EVP_MD_CTX_new();
    unsigned char digest[EVP_MAX_MD_SIZE];
    for (uint64_t at = s->first * s->piece; at < s->size; at += s->step * s->piece) {
        ssize_t count = pread(s->file, bytes, s->piece, (off_t)at);
        if (count <= 0) {
            s->failed = 1;
            break;
        }
        EVP_DigestInit_ex(hash, EVP_sha1(), NULL);
        EVP_DigestUpdate(hash, bytes, (size_t)count);
        EVP_DigestFinal_ex(hash, digest, NULL);
    }
    EVP_MD_CTX_free(hash);
    free(bytes);
    return NULL;
}

static int measure_check(void)
{
    enum { MostThreads = 16 };
    int threads = (int)number("threads", "1"), failed = 0;
    threads = threads < 1 ? 1 : threads > MostThreads ? MostThreads : threads;
    int file = open(argument("path", ""), O_RDONLY);
    struct stat status;
    if (file < 0 || fstat(file, &status) != 0) {
        return 1;
    }
    pthread_t ids[MostThreads];
    struct share shares[MostThreads];
    double from = now(), cpu_from = cpu_seconds(RUSAGE_SELF);
    for (int i = 0; i < threads; ++i) {
        shares[i] = (struct share){file, (uint64_t)status.st_size, (uint64_t)i, (uint64_t)threads,
                                   number("bs", "1048576"), 0};
        pthread_create(&ids[i], NULL, hash_share, &shares[i]);
    }
    for (int i = 0; i < threads; ++i) {
        pthread_join(ids[i], NULL);
        failed |= shares[i].failed;
    }
    double seconds = now() - from, amount = (double)status.st_size / GiB;
    printf("{\"GiBps\":%.3f,\"cpu_s_per_GiB\":%.3f}\n", amount / seconds,
           (cpu_seconds(RUSAGE_SELF) - cpu_from) / amount);
    return failed;
}

// --- Loopback -----------------------------------------------------------------------------------------------

static void send_all(const struct sockaddr_in *to, uint64_t total, size_t message)
{
    int on = 1, s = socket(AF_INET, SOCK_STREAM, 0);
    char *bytes = random_buffer(message), rest;
    pin(0);
    if (connect(s, (const void *)to, sizeof *to) != 0) {
        _exit(1);
    }
    setsockopt(s, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    for (uint64_t sent = 0; sent < total;) {
        ssize_t count = send(s, bytes, total - sent < message ? total - sent : message, 0);
        if (count <= 0) {
            _exit(1);
        }
        sent += (uint64_t)count;
    }
    shutdown(s, SHUT_WR);
    while (recv(s, &rest, 1, 0) > 0) {
    }
    _exit(0);
}

// Takes all that comes; with a file, each buffer is a piece that is hashed if wanted and written.
static uint64_t receive_all(int s, int file, int hashes, size_t buffer)
{
    char *bytes = random_buffer(buffer);
    EVP_MD_CTX *hash = EVP_MD_CTX_new();
    unsigned char digest[EVP_MAX_MD_SIZE];
    uint64_t received = 0;
    ssize_t count;
    while ((count = recv(s, bytes, buffer, file >= 0 ? MSG_WAITALL : 0)) > 0) {
        if (file >= 0 && hashes) {
            EVP_DigestInit_ex(hash, EVP_sha1(), NULL);
            EVP_DigestUpdate(hash, bytes, (size_t)count);
            EVP_DigestFinal_ex(hash, digest, NULL);
        }
        if (file >= 0 && pwrite(file, bytes, (size_t)count, (off_t)received) != count) {
            exit(1);
        }
        received += (uint64_t)count;
    }
    EVP_MD_CTX_free(hash);
    return received;
}

static int measure_loopback(int writes)
{
    uint64_t total = number("total", "2147483648");
    const char *path = argument("path", "");
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t length = sizeof address;
    int listener = socket(AF_INET, SOCK_STREAM, 0), file = -1;
    if (bind(listener, (void *)&address, length) != 0 || listen(listener, 1) != 0) {
        return 1;
    }
    getsockname(listener, (void *)&address, &length);
    pid_t sender = fork();
    if (sender == 0) {
        send_all(&address, total, number("msg", "16384"));
    }
    pin(1);
    if (writes) {
        back_memory(total);
        file = open(path, O_RDWR | O_CREAT | O_TRUNC, 0600);
    }
    int s = accept(listener, NULL, NULL);
    double from = now(), cpu_from = cpu_seconds(RUSAGE_SELF);
    size_t buffer = number("recvbuf", writes ? "1048576" : "262144");
    uint64_t received = receive_all(s, file, (int)number("hash", "1"), buffer);
    double seconds = now() - from, cpu = cpu_seconds(RUSAGE_SELF) - cpu_from, amount = (double)received / GiB;
    close(s);
    waitpid(sender, NULL, 0);
    if (writes) {
        close(file);
        unlink(path);
    }
    printf("{\"MiBps\":%.0f,\"recv_cpu_s_per_GiB\":%.3f,\"send_cpu_s_per_GiB\":%.3f}\n",
           (double)received / seconds / MiB, cpu / amount, cpu_seconds(RUSAGE_CHILDREN) / amount);
    return received == total ? 0 : 1;
}

int main(int count, char **values)
{
    argument_count = count;
    arguments = values;
    const char *mode = count > 1 ? values[1] : "";
    if (strcmp(mode, "ballast") == 0) {
        return hold_ballast();
    }
    if (strcmp(mode, "write") == 0) {
        return measure_write();
    }
    if (strcmp(mode, "check") == 0) {
        return measure_check();
    }
    if (strcmp(mode, "tcp") == 0 || strcmp(mode, "pipe") == 0) {
        return measure_loopback(strcmp(mode, "pipe") == 0);
    }
    fprintf(stderr, "usage: limits tcp|write|pipe|check|ballast ...; see the source\n");
    return 2;
}
