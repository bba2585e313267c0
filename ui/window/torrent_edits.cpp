// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/torrent_edits.h"

#include "engine/api/session.h"
#include "ui/models/safe_text.h"
#include "ui/window/future_answer.h"
#include "ui/window/undo_history.h"

#include <algorithm>
#include <limits>

namespace freshet::ui {

namespace {

template<class Value>
using Values = QList<std::pair<Value, QList<TorrentId>>>;

/// Torrents by what `valueOf` says of them: one call for each value and not one for each torrent.
template<class ValueOf>
auto grouped(const TorrentEdits::Torrents& torrents, const ValueOf& valueOf)
{
    Values<std::decay_t<decltype(valueOf(torrents.first()))>> groups;
    for (const api::TorrentSnapshot& torrent : torrents) {
        const auto value = valueOf(torrent);
        auto group = std::find_if(groups.begin(), groups.end(),
            [&value](const auto& candidate) { return candidate.first == value; });
        if (group == groups.end()) {
            groups.append({value, {}});
            group = groups.end() - 1;
        }
        group->second.append(torrent.id);
    }
    return groups;
}

void moveBack(api::Session& session, const TorrentEdits::Torrents& torrents)
{
    // Out of the way first; then each finds those before it where they were.
    session.setQueuePosition(idsOf(torrents), std::numeric_limits<int>::max());
    for (qsizetype i = 0; i < torrents.size();) {
        const int position = torrents.at(i).queuePosition;
        QList<TorrentId> neighbours;
        do {
            neighbours.append(torrents.at(i).id);
            ++i;
        } while (i < torrents.size() && torrents.at(i).queuePosition == position + neighbours.size());
        session.setQueuePosition(neighbours, position);
    }
}

QString blockNews(const swarm::BanSpan& span, const QString& address, int count)
{
    switch (span.kind) {
    case swarm::BanSpan::Kind::Session:
        return count == 1
            ? TorrentEdits::tr("Blocked %1 for this torrent until Freshet quits.").arg(address)
            : TorrentEdits::tr("Blocked %n peers for this torrent until Freshet quits.", nullptr, count);
    case swarm::BanSpan::Kind::ForEver:
        return count == 1 ? TorrentEdits::tr("Blocked %1 for this torrent for ever.").arg(address)
                          : TorrentEdits::tr("Blocked %n peers for this torrent for ever.", nullptr, count);
    case swarm::BanSpan::Kind::Time: break;
    }
    return count == 1 ? TorrentEdits::tr("Blocked %1 for this torrent for a week.").arg(address)
                      : TorrentEdits::tr("Blocked %n peers for this torrent for a week.", nullptr, count);
}

} // namespace

QList<TorrentId> idsOf(const QList<api::TorrentSnapshot>& torrents)
{
    QList<TorrentId> ids;
    ids.reserve(torrents.size());
    for (const api::TorrentSnapshot& torrent : torrents) {
        ids.append(torrent.id);
    }
    return ids;
}

TorrentEdits::TorrentEdits(api::Session& session, UndoHistory& history, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_history(history)
{}

void TorrentEdits::setCategory(const Torrents& torrents, const QString& category)
{
    const auto isThere = [&category](const auto& torrent) { return torrent.category == category; };
    if (std::all_of(torrents.cbegin(), torrents.cend(), isThere)) {
        return;
    }
    const auto before = grouped(torrents, [](const auto& torrent) { return torrent.category; });
    const auto redo = [this, ids = idsOf(torrents), category] { m_session.setCategory(ids, category); };
    redo();
    m_history.push({tr("change of category"),
        [this, before] {
            for (const auto& [value, ids] : before) {
                m_session.setCategory(ids, value);
            }
        },
        redo});
}

void TorrentEdits::setTag(const Torrents& torrents, const QString& tag, bool isOn)
{
    const auto changed = [&tag, isOn](const api::TorrentSnapshot& torrent) {
        QStringList tags = torrent.tags;
        tags.removeAll(tag);
        if (isOn) {
            tags.append(tag);
            tags.sort(Qt::CaseInsensitive);
        }
        return tags;
    };
    Torrents concerned = torrents;
    concerned.removeIf([&](const auto& torrent) { return torrent.tags.contains(tag) == isOn; });
    if (concerned.isEmpty()) {
        return;
    }
    const auto apply = [this](const Values<QStringList>& values) {
        for (const auto& [tags, ids] : values) {
            m_session.setTags(ids, tags);
        }
    };
    const auto before = grouped(concerned, [](const auto& torrent) { return torrent.tags; });
    const auto after = grouped(concerned, changed);
    apply(after);
    m_history.push(
        {tr("change of tags"), [apply, before] { apply(before); }, [apply, after] { apply(after); }});
}

void TorrentEdits::changeOptions(const Torrents& torrents, const Change& change, const QString& what)
{
    const auto changed = [&change](const api::TorrentSnapshot& torrent) {
        api::TorrentOptions options = torrent.options;
        change(options);
        return options;
    };
    Torrents concerned = torrents;
    concerned.removeIf([&](const auto& torrent) { return changed(torrent) == torrent.options; });
    if (concerned.isEmpty()) {
        return;
    }
    const auto apply = [this](const Values<api::TorrentOptions>& values) {
        for (const auto& [options, ids] : values) {
            m_session.setTorrentOptions(ids, options);
        }
    };
    const auto before = grouped(concerned, [](const auto& torrent) { return torrent.options; });
    const auto after = grouped(concerned, changed);
    apply(after);
    m_history.push({what, [apply, before] { apply(before); }, [apply, after] { apply(after); }});
}

void TorrentEdits::setOptions(
    const Torrents& torrents, const api::TorrentOptions& before, const api::TorrentOptions& after)
{
    const auto change = [&before, &after](api::TorrentOptions& each) {
        const auto take = [&](auto api::TorrentOptions::*field) {
            if (!(before.*field == after.*field)) {
                each.*field = after.*field;
            }
        };
        take(&api::TorrentOptions::downloadLimit);
        take(&api::TorrentOptions::uploadLimit);
        take(&api::TorrentOptions::downloadMinimum);
        take(&api::TorrentOptions::uploadMinimum);
        take(&api::TorrentOptions::downloadWeight);
        take(&api::TorrentOptions::uploadWeight);
        take(&api::TorrentOptions::quota);
        take(&api::TorrentOptions::maxConnections);
        take(&api::TorrentOptions::piecesPerPeer);
        take(&api::TorrentOptions::isSequential);
        take(&api::TorrentOptions::isSuperSeeding);
        take(&api::TorrentOptions::sharing);
    };
    Q_ASSERT([&] {
        // Whoever adds an option adds it here, too.
        api::TorrentOptions all = before;
        change(all);
        return all == after;
    }());
    changeOptions(torrents, change, tr("change of limits"));
}

void TorrentEdits::moveInQueue(const Torrents& torrents, int position)
{
    Torrents inOrder = torrents;
    std::sort(inOrder.begin(), inOrder.end(),
        [](const auto& a, const auto& b) { return a.queuePosition < b.queuePosition; });
    const auto redo = [this, ids = idsOf(inOrder), position] { m_session.setQueuePosition(ids, position); };
    redo();
    m_history.push({tr("move in the queue"), [this, inOrder] { moveBack(m_session, inOrder); }, redo});
}

void TorrentEdits::setForced(const Torrents& torrents, bool isForced)
{
    Torrents concerned = torrents;
    concerned.removeIf([isForced](const auto& torrent) { return torrent.isForced == isForced; });
    if (concerned.isEmpty()) {
        return;
    }
    Torrents paused = concerned;
    paused.removeIf([](const auto& torrent) { return !torrent.isPaused; });
    const auto redo = [this, ids = idsOf(concerned), isForced] { m_session.setForced(ids, isForced); };
    redo();
    m_history.push({isForced ? tr("immediate start") : tr("return to the queue"),
        [this, ids = idsOf(concerned), pausedIds = idsOf(paused), isForced] {
            m_session.setForced(ids, !isForced);
            if (!pausedIds.isEmpty()) {
                m_session.pause(pausedIds);
            }
        },
        redo});
}

void TorrentEdits::rename(const api::TorrentSnapshot& torrent, const QString& name)
{
    const auto redo = [this, id = torrent.id, name] { m_session.rename(id, name); };
    redo();
    m_history.push({tr("new name"),
        [this, id = torrent.id, before = torrent.name] { m_session.rename(id, before); }, redo});
}

void TorrentEdits::noteAdded(const QList<TorrentId>& torrents, const QString& name, const QString& news,
    const QList<BarMessage::Action>& offers)
{
    const int count = static_cast<int>(torrents.size());
    m_history.push({count == 1 ? tr("addition of %1").arg(safeText(name))
                               : tr("addition of %n torrents", nullptr, count),
        [this, torrents] { m_session.remove(torrents, api::FileRemoval::Keep); },
        [this, torrents] {
            m_session.restore(torrents);
            Q_EMIT broughtBack(torrents);
        },
        news, offers});
}

void TorrentEdits::moveFiles(const Torrents& torrents, const QString& folder)
{
    Torrents concerned = torrents;
    concerned.removeIf([&folder](const api::TorrentSnapshot& torrent) {
        return (torrent.movingTo.isEmpty() ? torrent.saveFolder : torrent.movingTo) == folder;
    });
    if (concerned.isEmpty()) {
        return;
    }
    const auto before = grouped(concerned, [](const auto& torrent) { return torrent.saveFolder; });
    const auto redo = [this, ids = idsOf(concerned), folder] { m_session.moveFiles(ids, folder); };
    redo();
    const int count = static_cast<int>(concerned.size());
    m_history.push({count == 1 ? tr("move of the files of %1").arg(safeText(concerned.first().name))
                               : tr("move of the files of %n torrents", nullptr, count),
        [this, before] {
            // Also ends the move if it is under way.
            for (const auto& [from, ids] : before) {
                m_session.moveFiles(ids, from);
            }
        },
        redo});
}

void TorrentEdits::renamePath(
    TorrentId torrent, const QString& from, const QString& to, const std::function<void()>& then)
{
    onAnswer(m_session.renameFiles(torrent, from, to), this, [this, to, then](const api::Outcome<>& outcome) {
        if (!outcome) {
            Q_EMIT notRenamed(to.section(QLatin1Char('/'), -1), outcome.error());
        } else if (then) {
            then();
        }
    });
}

void TorrentEdits::renameFile(TorrentId torrent, const QString& path, const QString& name)
{
    if (name.contains(QLatin1Char('/'))) {
        Q_EMIT notRenamed(name, {api::FaultKind::UnsafeTorrent, name, {}});
        return;
    }
    const qsizetype slash = path.lastIndexOf(QLatin1Char('/'));
    const QString to = path.first(slash + 1) + name;
    // What was not done cannot be undone.
    renamePath(torrent, path, to, [this, torrent, path, to] {
        m_history.push({tr("new name of %1").arg(safeText(path.section(QLatin1Char('/'), -1))),
            [this, torrent, path, to] { renamePath(torrent, to, path, {}); },
            [this, torrent, path, to] { renamePath(torrent, path, to, {}); }});
    });
}

void TorrentEdits::setSaveFolder(const api::TorrentSnapshot& torrent, const QString& folder)
{
    const auto apply = [this, id = torrent.id](const QString& to) { m_session.setSaveFolder({id}, to); };
    apply(folder);
    m_history.push({tr("change of the folder of %1").arg(safeText(torrent.name)),
        [apply, before = torrent.saveFolder] { apply(before); }, [apply, folder] { apply(folder); }});
}

void TorrentEdits::remove(const Torrents& torrents)
{
    const QList<TorrentId> ids = idsOf(torrents);
    const auto redo = [this, ids] { m_session.remove(ids, api::FileRemoval::Keep); };
    redo();
    const int count = static_cast<int>(torrents.size());
    const QString name = safeText(torrents.first().name);
    m_history.push({count == 1 ? tr("removal of %1").arg(name) : tr("removal of %n torrents", nullptr, count),
        [this, ids] {
            m_session.restore(ids);
            Q_EMIT broughtBack(ids);
        },
        redo,
        count == 1 ? tr("Removed %1. Its files stay where they are.").arg(name)
                   : tr("Removed %n torrents. Their files stay where they are.", nullptr, count)});
}

void TorrentEdits::setFilePriorities(
    TorrentId torrent, const QList<api::FilePriority>& before, const QList<api::FilePriority>& priorities)
{
    const auto apply = [this, torrent](const QList<api::FilePriority>& all) {
        m_session.setFilePriorities(torrent, all);
    };
    apply(priorities);
    if (before.size() == priorities.size() && before != priorities) {
        m_history.push({tr("choice of files"), [apply, before] { apply(before); },
            [apply, priorities] { apply(priorities); }});
    }
}

void TorrentEdits::addTrackers(TorrentId torrent, const QStringList& urls)
{
    const auto redo = [this, torrent, urls] { m_session.addTrackers(torrent, urls); };
    redo();
    m_history.push(
        {tr("new trackers"), [this, torrent, urls] { m_session.removeTrackers(torrent, urls); }, redo});
}

void TorrentEdits::setTrackers(TorrentId torrent, const QList<QStringList>& before,
    const QList<QStringList>& tiers, const QString& what, const QString& news)
{
    const auto apply = [this, torrent](
                           const QList<QStringList>& all) { m_session.setTrackers(torrent, all); };
    apply(tiers);
    m_history.push({what, [apply, before] { apply(before); }, [apply, tiers] { apply(tiers); }, news});
}

void TorrentEdits::blockPeers(
    TorrentId torrent, const QList<api::PeerSnapshot>& peers, const swarm::BanSpan& span)
{
    QList<PeerId> ids;
    for (const api::PeerSnapshot& peer : peers) {
        ids.append(peer.id);
    }
    const auto redo = [this, torrent, ids, span] { m_session.banPeers(torrent, ids, span); };
    redo();
    const int count = static_cast<int>(peers.size());
    const QString address = safeText(peers.first().address);
    m_history.push({count == 1 ? tr("block of %1").arg(address) : tr("block of %n peers", nullptr, count),
        [this, torrent, ids] { m_session.unbanPeers(torrent, ids); }, redo, blockNews(span, address, count)});
}

void TorrentEdits::renameCategory(const QString& category, const QString& name, const Torrents& torrents,
    const std::function<void(const api::Settings&)>& apply)
{
    const api::Settings before = m_session.settings();
    // Only what concerns these two: everything else may change before it is undone.
    const auto put = [this, apply](const QString& key, const api::Settings& from, const QString& fromKey) {
        api::Settings settings = m_session.settings();
        settings.groups.remove(key);
        settings.groupSharing.remove(key);
        if (from.groups.contains(fromKey)) {
            settings.groups.insert(key, from.groups.value(fromKey));
        }
        if (from.groupSharing.contains(fromKey)) {
            settings.groupSharing.insert(key, from.groupSharing.value(fromKey));
        }
        apply(settings);
    };
    const QList<TorrentId> ids = idsOf(torrents);
    const auto redo = [this, put, before, category, name, ids] {
        if (!name.isEmpty() && !before.groups.contains(name)) {
            put(name, before, category);
        }
        put(category, {}, {});
        m_session.setCategory(ids, name);
    };
    redo();
    m_history.push({name.isEmpty() ? tr("removal of the category %1").arg(safeText(category))
                                   : tr("new name of the category %1").arg(safeText(category)),
        [this, put, before, category, name, ids] {
            if (!name.isEmpty()) {
                put(name, before, name);
            }
            put(category, before, category);
            m_session.setCategory(ids, category);
        },
        redo,
        name.isEmpty() ? tr("Removed the category %1. Its torrents stay.").arg(safeText(category))
                       : QString()});
}

void TorrentEdits::renameTag(const QString& tag, const QString& name, const Torrents& torrents,
    const std::function<void(const api::Settings&)>& apply)
{
    const auto renamed = [&tag, &name](const api::TorrentSnapshot& torrent) {
        QStringList tags = torrent.tags;
        tags.removeAll(tag);
        if (!name.isEmpty() && !tags.contains(name)) {
            tags.append(name);
            tags.sort(Qt::CaseInsensitive);
        }
        return tags;
    };
    const QMap<QString, api::TagOptions> known = m_session.settings().tags;
    // Only what concerns these two: everything else may change before it is undone.
    const auto put = [this, apply](const QString& key, const QMap<QString, api::TagOptions>& from,
                         const QString& fromKey) {
        api::Settings settings = m_session.settings();
        settings.tags.remove(key);
        if (from.contains(fromKey)) {
            settings.tags.insert(key, from.value(fromKey));
        }
        apply(settings);
    };
    const auto setAll = [this](const Values<QStringList>& values) {
        for (const auto& [tags, ids] : values) {
            m_session.setTags(ids, tags);
        }
    };
    const auto before = grouped(torrents, [](const auto& torrent) { return torrent.tags; });
    const auto after = grouped(torrents, renamed);
    const auto redo = [put, setAll, known, tag, name, after] {
        if (!name.isEmpty() && !known.contains(name)) {
            put(name, known, tag);
        }
        put(tag, {}, {});
        setAll(after);
    };
    redo();
    m_history.push({name.isEmpty() ? tr("removal of the tag %1").arg(safeText(tag))
                                   : tr("new name of the tag %1").arg(safeText(tag)),
        [put, setAll, known, tag, name, before] {
            if (!name.isEmpty()) {
                put(name, known, name);
            }
            put(tag, known, tag);
            setAll(before);
        },
        redo, name.isEmpty() ? tr("Removed the tag %1. Its torrents stay.").arg(safeText(tag)) : QString()});
}

} // namespace freshet::ui
