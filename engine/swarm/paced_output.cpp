// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/swarm/paced_output.h"

#include "engine/wire/message_encoder.h"

#include <QtEndian>

#include <algorithm>
#include <utility>

namespace freshet::swarm {

namespace {

/// In front of every message (BEP 3).
constexpr qsizetype lengthSize = 4;

} // namespace

void PacedOutput::append(const QByteArray& frames)
{
    if (!frames.isEmpty()) {
        m_frames.push_back(frames);
        m_size += frames.size();
    }
}

void PacedOutput::insert(const QByteArray& messages)
{
    m_inserted += messages;
    m_size += messages.size();
}

void PacedOutput::clear()
{
    m_frames.clear();
    m_inserted.clear();
    m_offset = 0;
    m_left = 0;
    m_headerLeft = 0;
    m_size = 0;
}

PacedOutput::Part PacedOutput::take(ByteCount most, bool countsPayload)
{
    Part part;
    if (m_left == 0) {
        takeInserted(part);
    }
    while (!m_frames.empty()) {
        const ByteCount used = countsPayload ? part.payload : part.bytes.size();
        if (used >= most) {
            break;
        }
        takeFrames(part, most - used, countsPayload);
    }
    m_size -= part.bytes.size();
    return part;
}

void PacedOutput::takeInserted(Part& part)
{
    // Never held back: a choke that comes late is worse than a limit that is exceeded by a few bytes.
    part.bytes += std::exchange(m_inserted, {});
}

/// From the first array, up to its end, `most`, or the place where other messages are to go.
void PacedOutput::takeFrames(Part& part, ByteCount most, bool countsPayload)
{
    const QByteArray& frames = m_frames.front();
    const qsizetype from = m_offset;
    auto allowed = static_cast<qsizetype>(std::min<ByteCount>(most, frames.size()));
    while (m_offset < frames.size() && allowed > 0) {
        if (m_left == 0) {
            if (!m_inserted.isEmpty()) {
                break;
            }
            m_left =
                static_cast<qsizetype>(qFromBigEndian<quint32>(frames.constData() + m_offset)) + lengthSize;
            m_headerLeft = wire::pieceHeaderSize;
        }
        const qsizetype header = countsPayload ? m_headerLeft : std::min(m_headerLeft, allowed);
        m_headerLeft -= header;
        allowed -= countsPayload ? 0 : header;
        const qsizetype data = std::min(m_left - header - m_headerLeft, m_headerLeft > 0 ? 0 : allowed);
        allowed -= data;
        m_left -= header + data;
        m_offset += header + data;
        part.payload += data;
    }
    if (from == 0 && m_offset == frames.size() && part.bytes.isEmpty()) {
        part.bytes = frames;
    } else {
        part.bytes += QByteArrayView(frames).sliced(from, m_offset - from);
    }
    if (m_offset == frames.size()) {
        m_frames.pop_front();
        m_offset = 0;
    }
    if (m_left == 0) {
        takeInserted(part);
    }
}

} // namespace freshet::swarm
