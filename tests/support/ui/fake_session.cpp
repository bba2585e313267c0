// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/fake_session.h"

#include "engine/session/settings_codec.h"

#include <algorithm>

namespace freshet::test {
namespace {

/// What a test looks previews up by.
QString sourceText(const api::TorrentSource& source)
{
    if (!source.magnet.isEmpty()) {
        return source.magnet;
    }
    if (!source.file.isEmpty()) {
        return source.file;
    }
    return source.url.isEmpty() ? QString::fromUtf8(source.bytes) : source.url.toString();
}

template<class T>
QFuture<T> readyFuture(T value)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

QStringList numbersOf(const QList<PeerId>& peers)
{
    QStringList words;
    for (const PeerId peer : peers) {
        words.append(QString::number(peer.value()));
    }
    return words;
}

void run(api::TorrentSnapshot& torrent)
{
    torrent.isPaused = false;
    torrent.state = torrent.isComplete() ? api::TorrentState::Seeding : api::TorrentState::Downloading;
}

QString removalText(api::FileRemoval files)
{
    switch (files) {
    case api::FileRemoval::Keep: return QStringLiteral("Keep");
    case api::FileRemoval::MoveToTrash: return QStringLiteral("MoveToTrash");
    case api::FileRemoval::Delete: return QStringLiteral("Delete");
    }
    return {};
}

} // namespace

template<class Change>
void FakeSession::change(const QList<TorrentId>& torrents, const Change& change)
{
    QList<api::TorrentSnapshot> changed;
    for (const TorrentId id : torrents) {
        if (const api::TorrentSnapshot* found = torrent(id)) {
            changed.append(*found);
            change(changed.last());
        }
    }
    put(changed);
}

FakeSession::FakeSession() = default;
FakeSession::~FakeSession() = default;

void FakeSession::put(const api::TorrentSnapshot& torrent)
{
    put(QList{torrent});
}

void FakeSession::put(const QList<api::TorrentSnapshot>& torrents)
{
    for (const api::TorrentSnapshot& torrent : torrents) {
        m_torrents[torrent.id] = torrent;
    }
    emitUpdate(torrents, {});
}

void FakeSession::drop(const QList<TorrentId>& torrents)
{
    for (const TorrentId id : torrents) {
        m_torrents.erase(id);
    }
    emitUpdate({}, torrents);
}

void FakeSession::putDetails(const api::TorrentDetails& details)
{
    if (m_watched == details.id) {
        Q_EMIT detailsUpdated(details);
    }
}

void FakeSession::putLog(const api::EventBatch& batch)
{
    if (m_isLogWatched) {
        Q_EMIT updated({{}, {}, m_totals, m_nowMs, false, batch});
    }
}

QFuture<QList<api::Event>> FakeSession::pastLog(qsizetype most, std::optional<TorrentId> torrent)
{
    QList<api::Event> events = m_pastLog;
    if (torrent) {
        record(QStringLiteral("pastLog"), {*torrent}, QString::number(most));
        events.removeIf([torrent](const api::Event& event) { return event.torrent != torrent; });
    }
    return QtFuture::makeReadyFuture(events.mid(qMax<qsizetype>(0, events.size() - most)));
}

void FakeSession::putTotals(const api::SessionTotals& totals)
{
    m_totals = totals;
    emitUpdate({}, {});
}

void FakeSession::setPreview(const QString& source, const api::TorrentPreview& preview)
{
    m_previews[source] = preview;
}

void FakeSession::releasePreviews()
{
    m_holdsPreviews = false;
    for (HeldPreview& held : m_heldPreviews) {
        held.promise.addResult(previewOf(held.source));
        held.promise.finish();
    }
    m_heldPreviews.clear();
}

int FakeSession::searches() const
{
    return static_cast<int>(std::count_if(m_heldPreviews.begin(), m_heldPreviews.end(),
        [](const HeldPreview& held) { return !held.promise.isCanceled(); }));
}

QList<FakeSession::Call> FakeSession::calls(const QString& function) const
{
    QList<Call> found;
    std::copy_if(m_calls.cbegin(), m_calls.cend(), std::back_inserter(found),
        [&function](const Call& call) { return call.function == function; });
    return found;
}

const api::TorrentSnapshot* FakeSession::torrent(TorrentId id) const
{
    const auto found = m_torrents.find(id);
    return found == m_torrents.end() ? nullptr : &found->second;
}

api::Outcome<api::TorrentPreview> FakeSession::previewOf(const api::TorrentSource& source) const
{
    const auto found = m_previews.find(sourceText(source));
    if (found == m_previews.end()) {
        return tl::make_unexpected(api::Fault{api::FaultKind::NotATorrent, sourceText(source), {}});
    }
    return found->second;
}

QFuture<api::Outcome<api::TorrentPreview>> FakeSession::preview(const api::TorrentSource& source)
{
    record(QStringLiteral("preview"), {}, sourceText(source));
    if (!m_holdsPreviews) {
        return readyFuture(previewOf(source));
    }
    HeldPreview held{source, {}};
    held.promise.start();
    if (!source.magnet.isEmpty()) {
        if (const auto known = previewOf(source)) {
            api::TorrentPreview link;
            link.name = known->name;
            link.infoHash = known->infoHash;
            held.promise.addResult(link);
        }
    }
    QFuture<api::Outcome<api::TorrentPreview>> future = held.promise.future();
    m_heldPreviews.push_back(std::move(held));
    return future;
}

QFuture<api::Outcome<TorrentId>> FakeSession::addTorrent(const api::AddTorrentRequest& request)
{
    record(QStringLiteral("addTorrent"), {}, sourceText(request.source));
    m_added.append(request);
    const api::Outcome<api::TorrentPreview> preview = previewOf(request.source);
    if (!preview) {
        return readyFuture(api::Outcome<TorrentId>(tl::make_unexpected(preview.error())));
    }
    if (preview->existing) {
        return readyFuture(api::Outcome<TorrentId>(
            tl::make_unexpected(api::Fault{api::FaultKind::AlreadyAdded, preview->name, {}})));
    }
    api::TorrentSnapshot torrent = makeTorrent(m_nextId++, preview->name,
        request.startPaused ? api::TorrentState::Paused : api::TorrentState::Downloading);
    torrent.totalSize = torrent.wantedSize = preview->totalSize;
    torrent.wantedDone = 0;
    torrent.category = request.category;
    torrent.tags = request.tags;
    torrent.options = request.options;
    torrent.saveFolder = request.saveFolder;
    put(torrent);
    return readyFuture(api::Outcome<TorrentId>(torrent.id));
}

QFuture<api::TrafficHistory> FakeSession::history(const api::HistoryRequest& request)
{
    record(QStringLiteral("history"), request.torrent ? QList{*request.torrent} : QList<TorrentId>());
    const auto known = m_histories.find({request.range, request.torrent.value_or(TorrentId(0)).value()});
    return readyFuture(api::TrafficHistory{
        request.range, known == m_histories.end() ? QList<api::TrafficSample>() : known->second});
}

void FakeSession::setHistory(const api::HistoryRequest& request, const QList<api::TrafficSample>& samples)
{
    m_histories[{request.range, request.torrent.value_or(TorrentId(0)).value()}] = samples;
}

void FakeSession::pause(const QList<TorrentId>& torrents)
{
    record(QStringLiteral("pause"), torrents);
    change(torrents, [](api::TorrentSnapshot& each) {
        each.isPaused = true;
        each.isForced = false;
        each.state = each.isComplete() ? api::TorrentState::Done : api::TorrentState::Paused;
    });
}

void FakeSession::resume(const QList<TorrentId>& torrents)
{
    record(QStringLiteral("resume"), torrents);
    change(torrents, [](api::TorrentSnapshot& each) { run(each); });
}

void FakeSession::setForced(const QList<TorrentId>& torrents, bool isForced)
{
    record(QStringLiteral("setForced"), torrents, isForced ? QStringLiteral("on") : QStringLiteral("off"));
    change(torrents, [isForced](api::TorrentSnapshot& each) {
        each.isForced = isForced;
        if (isForced) {
            run(each);
        }
    });
}

void FakeSession::remove(const QList<TorrentId>& torrents, api::FileRemoval files)
{
    record(QStringLiteral("remove"), torrents, removalText(files));
    for (const TorrentId id : torrents) {
        if (const api::TorrentSnapshot* found = torrent(id); found && files == api::FileRemoval::Keep) {
            m_removed[id] = *found;
        }
    }
    drop(torrents);
}

void FakeSession::restore(const QList<TorrentId>& torrents)
{
    record(QStringLiteral("restore"), torrents);
    QList<api::TorrentSnapshot> back;
    for (const TorrentId id : torrents) {
        const auto found = m_removed.find(id);
        if (found != m_removed.end()) {
            back.append(found->second);
            m_removed.erase(found);
        }
    }
    put(back);
}

void FakeSession::recheck(const QList<TorrentId>& torrents)
{
    record(QStringLiteral("recheck"), torrents);
    setState(torrents, api::TorrentState::Checking);
}

void FakeSession::announceNow(const QList<TorrentId>& torrents)
{
    record(QStringLiteral("announceNow"), torrents);
}

void FakeSession::setFilePriorities(TorrentId torrent, const QList<api::FilePriority>& priorities)
{
    record(QStringLiteral("setFilePriorities"), {torrent});
    m_lastPriorities = priorities;
}

void FakeSession::setTorrentOptions(const QList<TorrentId>& torrents, const api::TorrentOptions& options)
{
    record(QStringLiteral("setTorrentOptions"), torrents);
    m_lastOptions = options;
    change(torrents, [&](api::TorrentSnapshot& each) { each.options = options; });
}

void FakeSession::setCategory(const QList<TorrentId>& torrents, const QString& category)
{
    record(QStringLiteral("setCategory"), torrents, category);
    change(torrents, [&](api::TorrentSnapshot& each) { each.category = category; });
}

void FakeSession::setTags(const QList<TorrentId>& torrents, const QStringList& tags)
{
    record(QStringLiteral("setTags"), torrents, tags.join(u','));
    change(torrents, [&](api::TorrentSnapshot& each) { each.tags = tags; });
}

void FakeSession::rename(TorrentId torrent, const QString& name)
{
    record(QStringLiteral("rename"), {torrent}, name);
    change({torrent}, [&](api::TorrentSnapshot& each) { each.name = name; });
}

void FakeSession::moveFiles(const QList<TorrentId>& torrents, const QString& folder)
{
    record(QStringLiteral("moveFiles"), torrents, folder);
    change(torrents, [&](api::TorrentSnapshot& each) { each.saveFolder = folder; });
}

QFuture<api::Outcome<>> FakeSession::renameFiles(TorrentId torrent, const QString& from, const QString& to)
{
    record(QStringLiteral("renameFiles"), {torrent}, from + QStringLiteral(" -> ") + to);
    return QtFuture::makeReadyFuture(
        m_renameFault ? api::Outcome<>(tl::unexpected(m_renameFault)) : api::Outcome<>());
}

void FakeSession::setSaveFolder(const QList<TorrentId>& torrents, const QString& folder)
{
    record(QStringLiteral("setSaveFolder"), torrents, folder);
    change(torrents, [&](api::TorrentSnapshot& each) { each.saveFolder = folder; });
}

void FakeSession::setQueuePosition(const QList<TorrentId>& torrents, int position)
{
    record(QStringLiteral("setQueuePosition"), torrents, QString::number(position));
    // As the engine does it: out of the queue, and back in at that place.
    std::vector<api::TorrentSnapshot> order;
    for (const auto& [id, torrent] : m_torrents) {
        order.push_back(torrent);
    }
    std::stable_sort(order.begin(), order.end(),
        [](const auto& a, const auto& b) { return a.queuePosition < b.queuePosition; });
    const auto middle = std::stable_partition(
        order.begin(), order.end(), [&](const auto& torrent) { return !torrents.contains(torrent.id); });
    const auto others = middle - order.begin();
    const auto at = std::clamp<std::ptrdiff_t>(position, 0, others);
    std::rotate(order.begin() + at, order.begin() + others, order.end());
    for (std::size_t i = 0; i < order.size(); ++i) {
        order[i].queuePosition = static_cast<int>(i);
    }
    put(QList<api::TorrentSnapshot>(order.begin(), order.end()));
}

void FakeSession::addPeers(TorrentId torrent, const QList<Endpoint>& peers)
{
    record(QStringLiteral("addPeers"), {torrent}, QString::number(peers.size()));
}

void FakeSession::setPeerLimits(
    TorrentId torrent, const QList<PeerId>& peers, const swarm::PeerLimits& limits)
{
    QStringList words = numbersOf(peers);
    words.append({QString::number(limits.download), QString::number(limits.upload)});
    record(QStringLiteral("setPeerLimits"), {torrent}, words.join(QLatin1Char(' ')));
}

void FakeSession::disconnectPeers(TorrentId torrent, const QList<PeerId>& peers)
{
    record(QStringLiteral("disconnectPeers"), {torrent}, numbersOf(peers).join(u' '));
}

void FakeSession::banPeers(TorrentId torrent, const QList<PeerId>& peers, const swarm::BanSpan& span)
{
    QStringList words = numbersOf(peers);
    words.append(span == swarm::BanSpan::session() ? QStringLiteral("session")
            : span.isForEver()                     ? QStringLiteral("for ever")
                                                   : QStringLiteral("%1 ms").arg(span.timeMs));
    record(QStringLiteral("banPeers"), {torrent}, words.join(u' '));
}

void FakeSession::unbanPeers(TorrentId torrent, const QList<PeerId>& peers)
{
    record(QStringLiteral("unbanPeers"), {torrent}, numbersOf(peers).join(u' '));
}

void FakeSession::setTrackers(TorrentId torrent, const QList<QStringList>& tiers)
{
    QStringList words;
    for (const QStringList& tier : tiers) {
        words.append(tier.join(u' '));
    }
    record(QStringLiteral("setTrackers"), {torrent}, words.join(QStringLiteral(" | ")));
}

void FakeSession::addTrackers(TorrentId torrent, const QStringList& urls)
{
    record(QStringLiteral("addTrackers"), {torrent}, urls.join(u' '));
}

void FakeSession::removeTrackers(TorrentId torrent, const QStringList& urls)
{
    record(QStringLiteral("removeTrackers"), {torrent}, urls.join(u' '));
}

QFuture<api::Outcome<QByteArray>> FakeSession::torrentFile(TorrentId torrent)
{
    record(QStringLiteral("torrentFile"), {torrent});
    return readyFuture(api::Outcome<QByteArray>(QByteArrayLiteral("d4:infode")));
}

QFuture<api::Outcome<QByteArray>> FakeSession::createTorrent(const api::CreateTorrentRequest& request)
{
    record(QStringLiteral("createTorrent"), {}, request.path);
    m_toBeMade = request;
    m_making = std::make_unique<QPromise<api::Outcome<QByteArray>>>();
    m_making->start();
    m_making->setProgressRange(0, 1000);
    return m_making->future();
}

QFuture<api::Outcome<api::ContentSummary>> FakeSession::summarise(const QString& path)
{
    record(QStringLiteral("summarise"), {}, path);
    const auto found = m_summaries.find(path);
    return readyFuture(found != m_summaries.end()
            ? api::Outcome<api::ContentSummary>(found->second)
            : tl::unexpected(api::Fault{api::FaultKind::SourceUnreadable, path, {}}));
}

void FakeSession::liftBan(TorrentId torrent, quint64 ban)
{
    record(QStringLiteral("liftBan"), {torrent}, QString::number(ban));
}

QList<api::SettingRow> FakeSession::settingRows() const
{
    return session::settingRows();
}

void FakeSession::applySettings(const api::Settings& settings)
{
    record(QStringLiteral("applySettings"), {});
    m_settings = settings;
    Q_EMIT settingsChanged();
}

void FakeSession::publishAll()
{
    record(QStringLiteral("publishAll"), {});
    QList<api::TorrentSnapshot> all;
    for (const auto& [id, torrent] : m_torrents) {
        all.append(torrent);
    }
    emitUpdate(all, {});
}

void FakeSession::watch(std::optional<TorrentId> torrent)
{
    record(QStringLiteral("watch"), torrent ? QList{*torrent} : QList<TorrentId>());
    m_watched = torrent;
}

void FakeSession::watchLog(bool isWatched)
{
    record(QStringLiteral("watchLog"), {}, isWatched ? QStringLiteral("on") : QStringLiteral("off"));
    m_isLogWatched = isWatched;
}

void FakeSession::record(const QString& function, const QList<TorrentId>& torrents, const QString& argument)
{
    m_calls.append({function, torrents, argument});
}

void FakeSession::setState(const QList<TorrentId>& torrents, api::TorrentState state)
{
    change(torrents, [&](api::TorrentSnapshot& each) { each.state = state; });
}

void FakeSession::emitUpdate(const QList<api::TorrentSnapshot>& changed, const QList<TorrentId>& removed)
{
    Q_EMIT updated({changed, removed, m_totals, m_nowMs});
}

} // namespace freshet::test
