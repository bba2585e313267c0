// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/call_counter.h"

#include <atomic>
#include <cstdarg>
#include <cstddef>

#include <dlfcn.h>
#include <poll.h>
#include <sys/epoll.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

namespace {

struct Counters
{
    std::atomic<std::uint64_t> reads{0};
    std::atomic<std::uint64_t> writes{0};
    std::atomic<std::uint64_t> fileReads{0};
    std::atomic<std::uint64_t> fileWrites{0};
    std::atomic<std::uint64_t> waits{0};
    std::atomic<std::uint64_t> waitChanges{0};
    std::atomic<std::uint64_t> ioctls{0};
    std::atomic<std::uint64_t> allocations{0};
};

constinit Counters counters;

void count(std::atomic<std::uint64_t>& counter)
{
    counter.fetch_add(1, std::memory_order_relaxed);
}

/// The function of the C library that ours of the same name hides.
template<class Function>
Function* hidden(const char* name)
{
    return reinterpret_cast<Function*>(::dlsym(RTLD_NEXT, name));
}

} // namespace

// glibc's own names of the allocator, which need no look-up (that would allocate).
extern "C" {
void* __libc_malloc(std::size_t size);
void* __libc_calloc(std::size_t count, std::size_t size);
void* __libc_realloc(void* memory, std::size_t size);
void* __libc_memalign(std::size_t alignment, std::size_t size);

void* malloc(std::size_t size) noexcept
{
    count(counters.allocations);
    return __libc_malloc(size);
}

void* calloc(std::size_t items, std::size_t size) noexcept
{
    count(counters.allocations);
    return __libc_calloc(items, size);
}

void* realloc(void* memory, std::size_t size) noexcept
{
    count(counters.allocations);
    return __libc_realloc(memory, size);
}

void* aligned_alloc(std::size_t alignment, std::size_t size) noexcept
{
    count(counters.allocations);
    return __libc_memalign(alignment, size);
}

ssize_t read(int descriptor, void* data, std::size_t size)
{
    static auto* const original = hidden<decltype(read)>("read");
    count(counters.reads);
    return original(descriptor, data, size);
}

ssize_t recv(int descriptor, void* data, std::size_t size, int flags)
{
    static auto* const original = hidden<decltype(recv)>("recv");
    count(counters.reads);
    return original(descriptor, data, size, flags);
}

ssize_t write(int descriptor, const void* data, std::size_t size)
{
    static auto* const original = hidden<decltype(write)>("write");
    count(counters.writes);
    return original(descriptor, data, size);
}

ssize_t send(int descriptor, const void* data, std::size_t size, int flags)
{
    static auto* const original = hidden<decltype(send)>("send");
    count(counters.writes);
    return original(descriptor, data, size, flags);
}

ssize_t sendmsg(int descriptor, const msghdr* message, int flags)
{
    static auto* const original = hidden<decltype(sendmsg)>("sendmsg");
    count(counters.writes);
    return original(descriptor, message, flags);
}

ssize_t preadv(int descriptor, const iovec* parts, int size, off_t offset)
{
    static auto* const original = hidden<decltype(preadv)>("preadv");
    count(counters.fileReads);
    return original(descriptor, parts, size, offset);
}

ssize_t preadv2(int descriptor, const iovec* parts, int size, off_t offset, int flags)
{
    static auto* const original = hidden<decltype(preadv2)>("preadv2");
    count(counters.fileReads);
    return original(descriptor, parts, size, offset, flags);
}

ssize_t pwrite(int descriptor, const void* data, std::size_t size, off_t offset)
{
    static auto* const original = hidden<decltype(pwrite)>("pwrite");
    count(counters.fileWrites);
    return original(descriptor, data, size, offset);
}

int epoll_wait(int descriptor, epoll_event* events, int size, int timeout)
{
    static auto* const original = hidden<decltype(epoll_wait)>("epoll_wait");
    count(counters.waits);
    return original(descriptor, events, size, timeout);
}

int epoll_pwait2(int descriptor, epoll_event* events, int size, const timespec* timeout, const sigset_t* mask)
{
    static auto* const original = hidden<decltype(epoll_pwait2)>("epoll_pwait2");
    count(counters.waits);
    return original(descriptor, events, size, timeout, mask);
}

int epoll_ctl(int descriptor, int operation, int about, epoll_event* event) noexcept
{
    static auto* const original = hidden<decltype(epoll_ctl)>("epoll_ctl");
    count(counters.waitChanges);
    return original(descriptor, operation, about, event);
}

int poll(pollfd* descriptors, nfds_t size, int timeout)
{
    static auto* const original = hidden<decltype(poll)>("poll");
    count(counters.waits);
    return original(descriptors, size, timeout);
}

int ppoll(pollfd* descriptors, nfds_t size, const timespec* timeout, const sigset_t* mask)
{
    static auto* const original = hidden<decltype(ppoll)>("ppoll");
    count(counters.waits);
    return original(descriptors, size, timeout, mask);
}

int ioctl(int descriptor, unsigned long request, ...) noexcept
{
    static auto* const original = hidden<int(int, unsigned long, void*)>("ioctl");
    std::va_list arguments;
    va_start(arguments, request);
    void* const argument = va_arg(arguments, void*);
    va_end(arguments);
    count(counters.ioctls);
    return original(descriptor, request, argument);
}
} // extern "C"

namespace freshet::test {

CallCounts operator-(const CallCounts& a, const CallCounts& b)
{
    return {a.reads - b.reads, a.writes - b.writes, a.fileReads - b.fileReads, a.fileWrites - b.fileWrites,
        a.waits - b.waits, a.waitChanges - b.waitChanges, a.ioctls - b.ioctls, a.allocations - b.allocations};
}

CallCounts callCounts()
{
    return {counters.reads, counters.writes, counters.fileReads, counters.fileWrites, counters.waits,
        counters.waitChanges, counters.ioctls, counters.allocations};
}

} // namespace freshet::test
