// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/add_flow.h"

#include "ui/models/error_text.h"
#include "ui/models/safe_text.h"
#include "ui/widgets/path_edit.h"
#include "ui/window/bar_stack.h"
#include "ui/window/quiet_batch.h"
#include "ui/window/source_preview.h"
#include "ui/window/torrent_edits.h"
#include "ui/window/undo_history.h"
#include "ui/window/window_state.h"

#include <QMimeData>

#include <algorithm>

namespace freshet::ui {

namespace {

constexpr int maxRecentFolders = 10;
constexpr std::chrono::seconds newsLifetime{8};
/// A link says at once whether it is any good and in the list already. Who waits longer is shown something.
constexpr std::chrono::milliseconds answerTime{500};
const QString quietKey = QStringLiteral("quietChoices");

} // namespace

AddFlow::AddFlow(const Surroundings& surroundings, QObject* parent)
    : QObject(parent)
    , m_with(surroundings)
    , m_quiet(QuietChoices::fromList(surroundings.state.list(quietKey)))
    , m_probe(new FolderProbe(this))
{
    connect(&m_with.session, &api::Session::metadataSearched, this,
        [this](const QString& infoHash, const api::MetadataSearch& search) {
            if (m_dialog) {
                m_dialog->setSearch(infoHash, search);
            }
        });
    connect(m_probe, &FolderProbe::probed, this, &AddFlow::takeFolderFacts);
    connect(m_probe, &FolderProbe::filesFound, this, [this](const FilesOnDisk& found) {
        if (m_dialog) {
            m_dialog->setFilesOnDisk(found);
        }
    });
}

void AddFlow::takeFolderFacts(const FolderFacts& facts)
{
    if (m_dialog) {
        m_dialog->setFolderFacts(facts.folder, facts.freeSpace, facts.isUsable, facts.isThere);
    }
}

void AddFlow::setAskWhenAdding(AskWhenAdding ask)
{
    if (m_ask == AskWhenAdding::Never && ask != AskWhenAdding::Never) {
        keepChoices({});
    }
    m_ask = ask;
}

void AddFlow::keepChoices(const QuietChoices& choices)
{
    m_quiet = choices;
    m_with.state.setList(quietKey, choices.toList());
}

void AddFlow::add(const IncomingSources& incoming, AskWhenAdding ask, const QString& category)
{
    reportUnusable(incoming);
    const bool isOne = incoming.sources.size() == 1 && !m_dialog;
    if (ask == AskWhenAdding::Never || (ask == AskWhenAdding::ForSeveral && isOne)) {
        addQuietly(incoming, ask, category);
        return;
    }
    for (const api::TorrentSource& source : incoming.sources) {
        this->ask(new SourcePreview(m_with.session, source, this), category);
    }
}

void AddFlow::reportUnusable(const IncomingSources& incoming)
{
    const int bad = static_cast<int>(incoming.unusable.size());
    if (bad == 0 && incoming.total() > 0) {
        return;
    }
    BarMessage message;
    message.isWarning = true;
    if (incoming.total() == 0) {
        message.text = tr("There is nothing to add: no torrent file, link or info hash.");
        message.lifetime = newsLifetime;
    } else if (incoming.sources.isEmpty() && bad == 1) {
        message.text = tr("“%1” is not a torrent.").arg(incoming.unusable.first().left(100));
        message.lifetime = newsLifetime;
    } else {
        message.text = tr("%n of %1 items are not torrents.", nullptr, bad).arg(incoming.total());
        message.details = incoming.unusable.mid(0, 20).join(QLatin1Char('\n'));
    }
    m_with.bars.add(message);
}

AddTorrentDialog::Defaults AddFlow::defaults() const
{
    const api::Settings settings = m_with.session.settings();
    AddTorrentDialog::Defaults defaults;
    defaults.saveFolder = settings.saveFolder;
    defaults.recentFolders = m_with.state.list(QStringLiteral("recentFolders"));
    const QStringList categories = m_with.categories ? m_with.categories() : QStringList();
    for (const QString& category : categories) {
        defaults.categories.insert(category, settings.groups.value(category).saveFolder);
    }
    defaults.tags = m_with.tags ? m_with.tags() : QStringList();
    defaults.tagOptions = settings.tags;
    defaults.isMoreShown = m_with.state.number(QStringLiteral("addMore"), 0) != 0;
    defaults.size = {m_with.state.number(QStringLiteral("addWidth"), -1),
        m_with.state.number(QStringLiteral("addHeight"), -1)};
    return defaults;
}

void AddFlow::rememberLook(const AddTorrentDialog& dialog)
{
    m_with.state.setNumber(QStringLiteral("addMore"), dialog.isMoreShown() ? 1 : 0);
    m_with.state.setNumber(QStringLiteral("addWidth"), dialog.usualSize().width());
    m_with.state.setNumber(QStringLiteral("addHeight"), dialog.usualSize().height());
}

void AddFlow::openDialog()
{
    const AddTorrentDialog::Defaults defaults = this->defaults();
    m_dialog = new AddTorrentDialog(defaults, &m_with.window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &AddTorrentDialog::folderChanged, m_probe, &FolderProbe::probe);
    connect(m_dialog, &AddTorrentDialog::filesOnDiskWanted, m_probe, &FolderProbe::lookFor);
    connect(m_dialog, &QDialog::finished, this, [this, dialog = m_dialog.data()] { rememberLook(*dialog); });
    connect(m_dialog, &AddTorrentDialog::itemRemoved, this, &AddFlow::dropOffer);
    connect(m_dialog, &AddTorrentDialog::freeSpaceWanted, this, &AddFlow::freeSpaceWanted);
    m_dialog->setDropTest([](const QMimeData& data) { return !sourcesFromMime(data).sources.isEmpty(); });
    connect(m_dialog, &AddTorrentDialog::mimeGiven, this, [this](const QMimeData* data) {
        // It joins the others, whatever is asked otherwise.
        add(sourcesFromMime(*data), AskWhenAdding::Always);
    });
    connect(m_dialog, &QDialog::accepted, this, &AddFlow::addAccepted);
    connect(m_dialog, &QDialog::finished, this, [this] {
        // The engine searches for file lists as long as somebody waits for them.
        while (!m_offers.empty()) {
            dropOffer(m_offers.begin()->first);
        }
        m_dialog.clear();
    });
    connect(m_dialog, &AddTorrentDialog::addNowWanted, this, [this](int item) {
        const AddBatch::Entry entry = entryOf(item);
        rememberFolder(entry.request.saveFolder);
        addAll({entry});
        removeItem(item);
    });
    m_probe->probe(defaults.saveFolder);
}

void AddFlow::ask(SourcePreview* source, const QString& category)
{
    if (!m_dialog) {
        openDialog();
    }
    source->setParent(m_dialog);
    const int item = m_dialog->addSource(source->source(), source->name());
    m_offers[item].source = source;
    if (!category.isEmpty()) {
        m_dialog->setCategory(item, category);
    }
    connect(source, &SourcePreview::answered, this, [this, item] { takeAnswer(item); });
    if (source->answer()) {
        takeAnswer(item);
    } else if (!source->source().url.isEmpty()) {
        // A server takes its time, so the dialog is there at once. Others are looked at first: what is
        // broken or in the list gets a bar and no dialog.
        m_dialog->show();
    } else if (source->isRemote()) {
        QTimer::singleShot(answerTime, m_dialog.data(), [this, item] { showUnanswered(item); });
    }
}

void AddFlow::showUnanswered(int item)
{
    if (m_dialog && m_dialog->hasItem(item)) {
        m_dialog->show();
    }
}

void AddFlow::takeAnswer(int item)
{
    const auto offer = m_offers.find(item);
    if (!m_dialog || offer == m_offers.end() || offer->second.source == nullptr) {
        return;
    }
    // Copies: what is removed takes its answer along.
    const QString name = offer->second.source->name();
    const SourcePreview::Answer answer = *offer->second.source->answer();
    if (!answer) {
        reportFault(answer.error(), name);
        removeItem(item);
    } else if (answer->existing) {
        reportExisting(*answer);
        removeItem(item);
    } else {
        show(item, *answer);
    }
}

void AddFlow::show(int item, const api::TorrentPreview& preview)
{
    const auto twin = std::find_if(m_offers.begin(), m_offers.end(), [&](const auto& entry) {
        return entry.first != item && !preview.infoHash.isEmpty()
            && entry.second.all.preview().infoHash == preview.infoHash;
    });
    const int shown = twin == m_offers.end() ? item : twin->first;
    Offer& offer = m_offers[shown];
    const bool hadFiles = offer.all.preview().hasMetadata;
    offer.all.join(preview);
    if (shown != item && preview.hasMetadata && !hadFiles && offer.source != nullptr) {
        // What peers were asked for is here.
        offer.source->dismiss();
        offer.source = nullptr;
    }
    if (shown == item || !hadFiles) {
        m_dialog->setPreview(shown, offer.all.preview());
    }
    if (shown != item) {
        removeItem(item);
    }
    m_dialog->show();
}

void AddFlow::reportFault(api::Fault fault, const QString& name)
{
    if (fault.subject.isEmpty()) {
        fault.subject = name;
    }
    BarMessage message;
    message.isWarning = true;
    message.text = errorText(fault);
    message.details = fault.detail;
    m_with.bars.add(message);
}

void AddFlow::reportExisting(const api::TorrentPreview& preview)
{
    const TorrentId torrent = *preview.existing;
    BarMessage message;
    QStringList trackers = preview.newTrackers;
    // Two sources of one torrent are one piece of news.
    if (QWidget* earlier = m_knownBar; earlier != nullptr && m_known == torrent) {
        trackers = m_newTrackers + trackers;
        trackers.removeDuplicates();
        m_with.bars.dismiss(earlier);
    }
    const int count = static_cast<int>(trackers.size());
    if (trackers.isEmpty()) {
        message.text = tr("%1 is already in the list.").arg(preview.name);
        message.lifetime = newsLifetime;
    } else {
        // It waits for an answer, so it stays.
        //: %1 is a torrent
        message.text =
            tr("%1 is already in the list. %n new trackers found.", nullptr, count).arg(preview.name);
        message.details = trackers.join(QLatin1Char('\n'));
        message.actions.append({tr("Add %n trackers", nullptr, count),
            [this, torrent, trackers] { m_with.edits.addTrackers(torrent, trackers); }});
    }
    m_known = torrent;
    m_newTrackers = trackers;
    m_knownBar = m_with.bars.add(message);
    Q_EMIT torrentWanted(torrent);
}

void AddFlow::dropOffer(int item)
{
    const auto offer = m_offers.find(item);
    if (offer == m_offers.end()) {
        return;
    }
    if (offer->second.source != nullptr) {
        offer->second.source->dismiss();
    }
    m_offers.erase(offer);
}

void AddFlow::removeItem(int item)
{
    AddTorrentDialog* dialog = m_dialog;
    dialog->removeItem(item);
    if (dialog->itemCount() == 0) {
        dialog->reject();
        // A dialog that was never shown is not deleted by closing.
        dialog->deleteLater();
    }
}

AddBatch::Entry AddFlow::entryOf(int item) const
{
    const SourceUnion& all = m_offers.at(item).all;
    AddBatch::Entry entry{m_dialog->request(item), all.preview().name};
    all.complete(entry.request);
    if (entry.name.isEmpty()) {
        entry.name = provisionalName(entry.request.source);
    }
    return entry;
}

void AddFlow::addAccepted()
{
    QList<AddBatch::Entry> entries;
    for (const auto& [item, offer] : m_offers) {
        entries.append(entryOf(item));
        rememberFolder(entries.last().request.saveFolder);
    }
    addAll(entries);
    if (m_dialog->isWithoutAskingWanted()) {
        stopAsking(m_dialog->saveFolder(),
            entries.isEmpty() ? QuietChoices() : QuietChoices::of(entries.first().request));
    }
}

void AddFlow::addAll(const QList<AddBatch::Entry>& entries)
{
    if (entries.isEmpty()) {
        return;
    }
    auto* batch = new AddBatch(m_with.session, entries, this);
    connect(batch, &AddBatch::failed, this, &AddFlow::reportFault);
    connect(batch, &AddBatch::finished, this, &AddFlow::torrentsAdded);
}

void AddFlow::rememberFolder(const QString& folder)
{
    QStringList recent = m_with.state.list(QStringLiteral("recentFolders"));
    recent.removeAll(folder);
    recent.prepend(folder);
    m_with.state.setList(QStringLiteral("recentFolders"), recent.mid(0, maxRecentFolders));
}

void AddFlow::stopAsking(const QString& folder, const QuietChoices& choices)
{
    const auto put = [this](AskWhenAdding ask, const QString& saveFolder, const QuietChoices& others) {
        // Only this of the settings: everything else may change before it is undone.
        api::Settings settings = m_with.session.settings();
        settings.saveFolder = saveFolder;
        m_with.apply(settings);
        m_with.prefer(ask);
        keepChoices(others);
    };
    const AskWhenAdding before = m_ask;
    const QuietChoices choicesBefore = m_quiet;
    const QString folderBefore = m_with.session.settings().saveFolder;
    put(AskWhenAdding::Never, folder, choices);
    m_with.history.push({tr("adding without asking"),
        [put, before, folderBefore, choicesBefore] { put(before, folderBefore, choicesBefore); },
        [put, folder, choices] { put(AskWhenAdding::Never, folder, choices); },
        //: %1 is a folder
        tr("From now on torrents are added to %1 without asking.").arg(PathEdit::shownPath(folder))});
}

void AddFlow::addQuietly(const IncomingSources& incoming, AskWhenAdding ask, const QString& category)
{
    // What was chosen once and for all is not for those that would have been asked about.
    QuietChoices choices = m_ask == AskWhenAdding::Never ? m_quiet : QuietChoices();
    QString folder;
    if (!category.isEmpty()) {
        choices.category = category;
        folder = m_with.session.settings().groups.value(category).saveFolder;
    }
    QuietBatch* batch = nullptr;
    QuietBatch* fetching = nullptr;
    QStringList addresses;
    for (const api::TorrentSource& source : incoming.sources) {
        const bool isFetched = !source.url.isEmpty();
        if (isFetched) {
            // Others need not wait for a server that takes its time.
            fetching = fetching != nullptr ? fetching : makeBatch(ask, choices, folder);
            fetching->add(source);
            addresses.append(source.url.toDisplayString(QUrl::RemoveUserInfo));
            continue;
        }
        if (batch == nullptr) {
            const bool isMore = incoming.mayContinue && m_openBatch && m_openBatch->isOpen()
                && m_openBatch->rule() == ask && m_openBatch->choices() == choices;
            batch = isMore ? m_openBatch.data() : makeBatch(ask, choices, folder);
        }
        batch->add(source);
    }
    if (batch != nullptr && incoming.mayContinue) {
        m_openBatch = batch;
        batch->keepOpen();
    } else if (batch != nullptr) {
        batch->close();
    }
    if (fetching != nullptr) {
        showFetching(*fetching, addresses);
        fetching->close();
    }
}

QuietBatch* AddFlow::makeBatch(AskWhenAdding ask, const QuietChoices& choices, const QString& folder)
{
    auto* batch = new QuietBatch(m_with.session, *m_probe, ask, this);
    batch->setChoices(choices, folder);
    connect(batch, &QuietBatch::questionWanted, this,
        [this, category = choices.category](SourcePreview* source) { this->ask(source, category); });
    connect(batch, &QuietBatch::failed, this, &AddFlow::reportFault);
    connect(batch, &QuietBatch::known, this, &AddFlow::reportExisting);
    connect(batch, &QuietBatch::added, this, &AddFlow::reportAdded);
    return batch;
}

void AddFlow::showFetching(QuietBatch& batch, const QStringList& addresses)
{
    BarMessage message;
    message.objectName = QStringLiteral("fetchingBar");
    const int count = static_cast<int>(addresses.size());
    //: %1 is an address
    message.text = count == 1 ? tr("Getting the torrent file from %1…").arg(addresses.first().left(200))
                              : tr("Getting %n torrent files…", nullptr, count);
    message.details = count == 1 ? QString() : addresses.join(QLatin1Char('\n'));
    message.actions.append({tr("Cancel"), [batch = QPointer(&batch)] {
                                if (batch) {
                                    batch->cancel();
                                }
                            }});
    QWidget* bar = m_with.bars.add(message);
    connect(&batch, &QuietBatch::ended, &m_with.bars, [this, bar] { m_with.bars.dismiss(bar); });
}

void AddFlow::reportAdded(
    const QList<TorrentId>& torrents, const QStringList& names, const QString& folder, bool hasFiles)
{
    const QString place = PathEdit::shownPath(folder);
    const int count = static_cast<int>(torrents.size());
    QList<BarMessage::Action> offers;
    if (count == 1 && hasFiles) {
        offers.append(
            {tr("Choose files"), [this, torrent = torrents.first()] { Q_EMIT fileChoiceWanted(torrent); }});
    }
    //: %1 is a torrent, %2 a folder
    const QString one = tr("Added %1 to %2.").arg(safeText(names.first()), place);
    //: %1 is a folder
    const QString many = tr("Added %n torrents to %1.", nullptr, count).arg(place);
    m_with.edits.noteAdded(torrents, names.first(), count == 1 ? one : many, offers);
    Q_EMIT torrentsAdded(torrents);
}

void AddFlow::handleNotice(const api::Notice& notice)
{
    if (notice.kind != api::Notice::Kind::MetadataReceived || !notice.torrent) {
        return;
    }
    BarMessage message;
    message.text = tr("The file list of %1 has arrived.").arg(notice.torrentName);
    message.lifetime = newsLifetime;
    message.actions.append(
        {tr("Choose files"), [this, torrent = *notice.torrent] { Q_EMIT fileChoiceWanted(torrent); }});
    m_with.bars.add(message);
}

} // namespace freshet::ui
