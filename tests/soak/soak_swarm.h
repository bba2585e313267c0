// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demo_content.h"
#include "app/demo/demo_tracker.h"
#include "engine/base/random.h"
#include "engine/session/engine_session.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTemporaryDir>
#include <QThread>
#include <QTimer>

#include <array>
#include <memory>
#include <vector>

class QTcpSocket;

namespace freshet::soak {

/// What the swarm has been through. Value type.
struct SwarmEvents
{
    int added = 0;
    int completed = 0;
    int removed = 0;
    int interrupted = 0;
    int sessionsStarted = 0;
    int strangers = 0;
    int failures = 0;
};

/// A tracker, one session that runs all the time, and some that come and go: real sockets and files, no rest.
/// Every second something happens, chosen by chance.
class SoakSwarm final : public QObject
{
    Q_OBJECT
public:
    explicit SoakSwarm(quint64 seed);
    ~SoakSwarm() override;

    /// Makes the content; false with a reason if that fails.
    [[nodiscard]] Result<> start();

    [[nodiscard]] const SwarmEvents& events() const { return m_events; }
    /// Of the session that runs all the time, a second old at most.
    [[nodiscard]] const api::MetricsSnapshot& metrics() const { return m_metrics; }

private:
    using SessionPointer = std::unique_ptr<session::EngineSession>;
    static constexpr std::size_t torrentCount = 10;
    static constexpr std::size_t neighbourCount = 3;
    /// The first ones are what the permanent session seeds.
    static constexpr std::size_t seededCount = 3;

    struct Item
    {
        demo::DemoContent content;
        /// In the permanent session, once that has said so.
        std::optional<TorrentId> id;
        bool isAsked = false;
        bool isComplete = false;
    };

    [[nodiscard]] bool chance(quint64 percent) { return m_random.below(100) < percent; }
    [[nodiscard]] SessionPointer startSession(const QString& profile);
    [[nodiscard]] QString libraryOf(std::size_t item) const;
    void startMain();
    void startNeighbour(std::size_t neighbour);
    void turn();
    void turnItem(std::size_t item);
    void addItem(std::size_t item);
    void interrupt(TorrentId id);
    void changeSettings();
    void callAsStranger();
    void note(const api::Notice& notice);

    SeededRandom m_random;
    QTemporaryDir m_folder;
    QThread m_trackerThread;
    /// Lives on m_trackerThread.
    demo::DemoTracker* m_tracker = nullptr;
    quint16 m_trackerPort = 0;
    std::array<Item, torrentCount> m_items;
    SessionPointer m_main;
    quint16 m_mainPort = 0;
    std::array<SessionPointer, neighbourCount> m_neighbours;
    std::array<int, neighbourCount> m_turnsLeft{};
    int m_generation = 0;
    api::MetricsSnapshot m_metrics;
    SwarmEvents m_events;
    QTimer m_turns;
};

} // namespace freshet::soak
