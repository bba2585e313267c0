// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <functional>

namespace freshet::session {

/// Lets torrents move their files one after the other: a disk that copies several at a time takes longer for
/// all of them. Engine thread.
class MoveQueue
{
public:
    MoveQueue() = default;
    MoveQueue(const MoveQueue&) = delete;
    MoveQueue& operator=(const MoveQueue&) = delete;

    /// Whether it is the turn of `who`, who takes a place in the queue otherwise, once: `begin` is called
    /// when it is.
    [[nodiscard]] bool enter(const void* who, std::function<void()> begin);
    /// Done, or not interested any more.
    void leave(const void* who);

private:
    struct Place
    {
        const void* who;
        std::function<void()> begin;
    };

    /// The first one has its turn.
    std::deque<Place> m_places;
};

} // namespace freshet::session
