// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include "ui/dialogs/settings_window.h"
#include "ui/models/error_text.h"
#include "ui/models/status_text.h"
#include "ui/views/column_header.h"
#include "ui/views/details_panel.h"
#include "ui/views/drop_overlay.h"
#include "ui/views/peers_tab.h"
#include "ui/views/sidebar_view.h"
#include "ui/views/torrent_list_view.h"
#include "ui/views/trackers_tab.h"
#include "ui/window/action_set.h"
#include "ui/window/add_flow.h"
#include "ui/window/bar_stack.h"
#include "ui/window/category_flow.h"
#include "ui/window/desktop_flow.h"
#include "ui/window/details_flow.h"
#include "ui/window/group_speeds.h"
#include "ui/window/limits_flow.h"
#include "ui/window/list_area.h"
#include "ui/window/past_speeds.h"
#include "ui/window/quit_question.h"
#include "ui/window/selection_menus.h"
#include "ui/window/speed_popover.h"
#include "ui/window/status_bar.h"
#include "ui/window/tag_flow.h"
#include "ui/window/torrent_actions.h"
#include "ui/window/torrent_edits.h"
#include "ui/window/undo_history.h"
#include "ui/window/window_menus.h"
#include "ui/window/window_models.h"

#include <QApplication>
#include <QCloseEvent>
#include <QLineEdit>
#include <QMenu>
#include <QSet>
#include <QSplitter>
#include <QToolBar>
#include <QVBoxLayout>

namespace freshet::ui {

namespace {

constexpr int defaultWidth = 1180;
constexpr int defaultHeight = 760;
constexpr int minWidth = 720;
constexpr int minHeight = 480;
constexpr int sidebarWidth = 196;
constexpr int minSidebarWidth = 150;
constexpr int maxSidebarWidth = 320;
constexpr int detailsHeight = 300;
/// Below this width the tool bar shows icons only.
constexpr int narrowWidth = 900;
constexpr std::chrono::seconds hiddenNewsLifetime{8};

} // namespace

MainWindow::MainWindow(api::Session& session, const QString& profileFolder, QWidget* parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_state(profileFolder)
    , m_models(std::make_unique<WindowModels>())
    , m_actions(new ActionSet(*this))
    , m_filter(new QLineEdit)
    , m_sidebar(new SidebarView(m_models->sidebar))
    , m_bars(new BarStack)
    , m_listArea(new ListArea(m_models->torrents))
    , m_details(new DetailsPanel)
    , m_status(new StatusBar)
    , m_popover(new SpeedPopover(this))
    , m_across(new QSplitter(Qt::Horizontal))
    , m_down(new QSplitter(Qt::Vertical))
    , m_saveTimer(new QTimer(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Freshet"));
    setAcceptDrops(true);
    setMinimumSize(minWidth, minHeight);
    resize(defaultWidth, defaultHeight);
    buildLayout();
    buildParts();
    connectSession();
    connectAdding();
    connectList();
    connectCommands();
    connectViewCommands();
    connectSpeed();
    addTabKeys();
    applySettings(m_session.settings());
    restoreState();
    watchState();
    showSelection();
}

MainWindow::~MainWindow()
{
    // Children of the window outlive its members: the views must go before the models they look at.
    m_session.disconnect(this);
    delete takeCentralWidget();
}

void MainWindow::buildLayout()
{
    m_filter->setObjectName(QStringLiteral("filterEdit"));
    m_filter->setPlaceholderText(tr("Filter by name (Ctrl+F)"));
    m_filter->setAccessibleName(tr("Filter by name"));
    m_filter->setClearButtonEnabled(true);
    // A link that is dragged over it is for the window.
    m_filter->setAcceptDrops(false);
    m_filter->setMaximumWidth(fontMetrics().averageCharWidth() * 34);
    m_toolBar = buildToolBar(*this, *m_actions, m_filter);

    auto* listColumn = new QWidget;
    auto* listLayout = new QVBoxLayout(listColumn);
    listLayout->setContentsMargins({});
    listLayout->setSpacing(0);
    listLayout->addWidget(m_bars);
    listLayout->addWidget(m_listArea, 1);
    m_listArea->setMinimumHeight(fontMetrics().height() * 4);

    m_down->setChildrenCollapsible(false);
    m_down->addWidget(listColumn);
    m_down->addWidget(m_details);
    // A small window leaves some of the list and some of the details.
    m_down->setStretchFactor(0, 3);
    m_down->setStretchFactor(1, 2);
    m_down->setSizes({defaultHeight - detailsHeight, detailsHeight});
    m_sidebar->setMinimumWidth(minSidebarWidth);
    m_sidebar->setMaximumWidth(maxSidebarWidth);
    m_across->setChildrenCollapsible(false);
    m_across->addWidget(m_sidebar);
    m_across->addWidget(m_down);
    m_across->setStretchFactor(1, 1);
    const int sidebar = std::clamp(m_sidebar->widthOfWords(), sidebarWidth, maxSidebarWidth);
    m_across->setSizes({sidebar, defaultWidth - sidebar});
    m_across->setHandleWidth(1);
    setCentralWidget(m_across);
    setStatusBar(m_status);
}

void MainWindow::buildParts()
{
    TorrentListView& list = m_listArea->list();
    list.addAction(m_actions->action(Command::TogglePause));
    m_overlay = new DropOverlay(this);
    m_history = new UndoHistory(*m_bars, this);
    auto* edits = new TorrentEdits(m_session, *m_history, this);
    const auto all = [this] {
        applyHeld();
        return allTorrents();
    };
    const auto selected = [this] { return selectedTorrents(); };
    m_menus = new SelectionMenus(
        {*m_actions, *edits, *this, selected,
            [this] {
                QStringList names = knownCategories(m_session.settings());
                names += m_models->sidebar.categories();
                names.removeDuplicates();
                names.sort(Qt::CaseInsensitive);
                return names;
            },
            [this] { return m_models->sidebar.tags(); }, [this] { return m_popover->peaks(); }},
        this);
    buildMenuBar(*this, *m_actions, *m_menus, list.columns());
    m_torrentActions = new TorrentActions(
        {m_session, *m_actions, *edits, *m_history, *m_menus, *m_bars, *this, all, selected}, this);
    m_detailsFlow =
        new DetailsFlow({m_session, *m_details, m_models->torrents, *m_torrentActions, *edits, *this}, this);
    const auto apply = [this](const api::Settings& settings) {
        m_session.applySettings(settings);
        applySettings(m_session.settings());
    };
    m_addFlow = new AddFlow({m_session, *m_bars, m_state, *edits, *m_history, *this,
                                [this] { return m_models->sidebar.categories(); },
                                [this] { return m_models->sidebar.tags(); }, apply,
                                [this](AskWhenAdding ask) {
                                    Preferences preferences = m_preferences;
                                    preferences.askWhenAdding = ask;
                                    prefer(preferences);
                                }},
        this);
    m_limitsFlow = new LimitsFlow(
        {m_session, *m_actions, m_details->peers(), *m_history, *m_status->profileChip(), *this,
            [this] { return m_detailsFlow->watched(); }, apply, [this] { showSpeedSettings(); }},
        this);
    connectMoving(*edits);
    m_past = new PastSpeeds(m_session, m_models->speeds, this);
    connect(m_past, &PastSpeeds::arrived, this, [this] {
        m_popover->setPeaks(m_models->speeds.peaks(m_nowMs));
        showSelection();
    });
    m_groupSpeeds = new GroupSpeeds(m_session, m_models->speeds, this);
    connect(m_groupSpeeds, &GroupSpeeds::arrived, this, &MainWindow::showSelection);
    m_details->setTorrentCandidates([this] {
        QList<SpeedCandidate> candidates;
        const QList<TorrentId> chosen = m_listArea->list().selectedTorrents();
        const QSet<TorrentId> among(chosen.begin(), chosen.end());
        for (const TorrentId id : m_models->speeds.torrents()) {
            const api::TorrentSnapshot* torrent = m_models->torrents.torrent(id);
            if (torrent != nullptr && (among.size() < 2 || among.contains(id))) {
                candidates.append({id.value(), torrent->name, torrent->downloadRate, &m_models->speeds.of(id),
                    torrent->infoHash});
            }
        }
        return candidates;
    });
    connect(m_details, &DetailsPanel::historyRequested, this, &MainWindow::showSelection);
    connect(m_details, &DetailsPanel::imageNotSaved, this, [this](const QString& path) {
        BarMessage message;
        message.text = tr("The picture was not saved: %1 cannot be written.").arg(path);
        message.lifetime = hiddenNewsLifetime;
        message.isWarning = true;
        m_bars->add(message);
    });
    const CategoryFlow::Surroundings beside{
        m_session, m_models->sidebar, *m_sidebar, *edits, *this, all, apply, *m_bars, *m_history};
    auto* tags = new TagFlow(beside, this);
    connect(tags, &TagFlow::limitsRequested, m_limitsFlow, &LimitsFlow::askForTag);
    auto* categories = new CategoryFlow(beside, this);
    connect(categories, &CategoryFlow::limitsRequested, m_limitsFlow, &LimitsFlow::askForGroup);
    connect(m_menus, &SelectionMenus::newCategoryRequested, categories,
        [this, categories] { categories->askForNew(selectedTorrents()); });
    connect(m_menus, &SelectionMenus::newTagRequested, categories,
        [this, categories] { categories->askForTag(selectedTorrents()); });
    connect(edits, &TorrentEdits::broughtBack, &list, &TorrentListView::selectTorrents);
}

void MainWindow::connectSession()
{
    connect(&m_session, &api::Session::updated, this, &MainWindow::takeUpdate);
    connect(&m_session, &api::Session::detailsUpdated, this, &MainWindow::takeDetails);
    connect(&m_session, &api::Session::notified, this, &MainWindow::showNotice);
}

void MainWindow::connectList()
{
    TorrentListView& list = m_listArea->list();
    connect(&list, &TorrentListView::torrentSelectionChanged, this, [this] {
        if (!m_isFiltering) {
            m_chosen = m_listArea->list().selectedTorrents();
        }
        showSelection();
    });
    connect(&list, &TorrentListView::torrentActivated, this, &MainWindow::activateTorrent);
    connect(&list, &TorrentListView::menuRequested, this, [this](const QPoint& place) {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->setObjectName(QStringLiteral("torrentMenu"));
        fillTorrentMenu(*menu, *m_actions, *m_menus);
        menu->popup(place);
    });
    connect(m_sidebar, &SidebarView::filterChanged, this, &MainWindow::applyFilter);
    connect(m_filter, &QLineEdit::textChanged, this, &MainWindow::applyFilter);
    connect(m_filter, &QLineEdit::returnPressed, &list, qOverload<>(&QWidget::setFocus));
    connect(m_listArea, &ListArea::addFileRequested, this, &MainWindow::chooseFiles);
    connect(m_listArea, &ListArea::pasteRequested, this, &MainWindow::paste);
    watchClipboard();
    connect(
        m_listArea, &ListArea::settingsRequested, this, [this] { showSettings(SettingsPlace::Downloads); });
    connect(m_listArea, &ListArea::clearTextRequested, m_filter, &QLineEdit::clear);
    connect(m_listArea, &ListArea::showAllRequested, m_sidebar, &SidebarView::selectAllRow);
}

void MainWindow::applyFilter()
{
    TorrentFilter filter = m_sidebar->filter();
    filter.text = m_filter->text();
    // What the filter hides comes back selected when it shows again.
    m_isFiltering = true;
    m_models->torrents.setFilter(filter);
    m_listArea->refresh();
    TorrentListView& list = m_listArea->list();
    QList<TorrentId> wanted = m_chosen;
    wanted.removeIf([this](TorrentId torrent) { return m_models->torrents.rowOf(torrent) < 0; });
    if (const QList<TorrentId> now = list.selectedTorrents(); now.size() != wanted.size()) {
        list.selectTorrents(wanted);
    }
    m_isFiltering = false;
}

QList<api::TorrentSnapshot> MainWindow::allTorrents() const
{
    QList<api::TorrentSnapshot> all;
    m_models->torrents.forEach([&all](const api::TorrentSnapshot& torrent) { all.append(torrent); });
    return all;
}

QList<api::TorrentSnapshot> MainWindow::selectedTorrents() const
{
    QList<api::TorrentSnapshot> torrents;
    for (const TorrentId id : m_listArea->list().selectedTorrents()) {
        if (const api::TorrentSnapshot* torrent = m_models->torrents.torrent(id)) {
            torrents.append(*torrent);
        }
    }
    return torrents;
}

RatePair MainWindow::overallLimits() const
{
    if (m_totals.profile != api::SpeedProfile::Normal) {
        return {m_totals.downloadLimit, m_totals.uploadLimit};
    }
    const auto transfer = m_session.settings().transfer;
    return {transfer.downloadLimit, transfer.uploadLimit};
}

void MainWindow::showSelection()
{
    const QList<api::TorrentSnapshot> selected = selectedTorrents();
    const int count = m_models->torrents.totalCount();
    m_status->setCounts(count, static_cast<int>(selected.size()));
    m_torrentActions->refresh();
    m_detailsFlow->watch(selected.size() == 1 ? std::optional(selected.first().id) : std::nullopt);
    m_details->showSelection(selected, {m_totals, count, m_nowMs});
    m_past->watch(selected.size() == 1 ? std::optional(selected.first().id) : std::nullopt);
    m_groupSpeeds->choose(selected.size() > 1 ? selected : QList<api::TorrentSnapshot>(), m_nowMs);
    const SpeedRecorder& speeds = m_models->speeds;
    if (selected.size() == 1) {
        const TorrentId torrent = selected.first().id;
        m_details->showHistory(speeds.of(torrent), speeds.limitsOf(torrent), m_nowMs);
    } else if (selected.size() > 1) {
        m_details->showHistory(m_groupSpeeds->history(), speeds.limits(), m_nowMs);
    } else {
        m_details->showHistory(speeds.all(), speeds.limits(), m_nowMs);
    }
}

void MainWindow::showNotice(const api::Notice& notice)
{
    m_addFlow->handleNotice(notice);
    if (m_desktopFlow != nullptr) {
        m_desktopFlow->take(notice);
    }
    BarMessage message;
    message.lifetime = hiddenNewsLifetime;
    switch (notice.kind) {
    case api::Notice::Kind::Completed: message.text = tr("%1 is complete.").arg(notice.torrentName); break;
    case api::Notice::Kind::Failed:
        message.isWarning = true;
        message.lifetime = {};
        //: %1 is a torrent, %2 says what went wrong
        message.text = tr("%1 has stopped. %2").arg(notice.torrentName, errorText(notice.fault));
        message.details = notice.fault.detail;
        break;
    case api::Notice::Kind::Warning:
        message.isWarning = true;
        message.text = errorText(notice.fault);
        message.details = notice.fault.detail;
        break;
    case api::Notice::Kind::Removed:
        message.text =
            tr("%1 has given enough and is no longer in the list. Its files stay.").arg(notice.torrentName);
        if (notice.torrent) {
            message.actions.append(
                {tr("Bring back"), [this, torrent = *notice.torrent] { m_session.restore({torrent}); }});
        }
        m_bars->add(message);
        return;
    case api::Notice::Kind::Repairing:
        message.isWarning = true;
        //: %1 is a torrent, %2 says "Repairing 3 pieces (film.mkv)"
        message.text =
            tr("%1 is damaged on the disk. %2.").arg(notice.torrentName, repairText(notice.repair));
        break;
    case api::Notice::Kind::Repaired: message.text = tr("%1 is repaired.").arg(notice.torrentName); break;
    case api::Notice::Kind::NotMoved:
    case api::Notice::Kind::PeerBanned:
    case api::Notice::Kind::Added:
    case api::Notice::Kind::MetadataReceived: return;
    }
    if (notice.torrent) {
        message.actions.append({tr("Show"), [this, torrent = *notice.torrent] {
                                    goTo(torrent);
                                    m_details->showOverviewTab();
                                }});
    }
    m_bars->add(message);
}

void MainWindow::applySettings(const api::Settings& settings)
{
    m_status->setLimits(settings.transfer.downloadLimit, settings.transfer.uploadLimit);
    m_listArea->setSaveFolder(settings.saveFolder);
    m_models->sidebar.setKnownCategories(knownCategories(settings));
    m_models->sidebar.setKnownTags(settings.tags.keys());
    if (m_settings) {
        m_settings->setSettings(settings);
    }
}

void MainWindow::setPreferences(const Preferences& preferences)
{
    m_preferences = preferences;
    setUpdateInterval(preferences.updateInterval);
    if (m_desktopFlow != nullptr) {
        m_desktopFlow->setWishes(preferences.desktop);
    }
    if (m_settings) {
        m_settings->setPreferences(preferences);
    }
    m_addFlow->setAskWhenAdding(preferences.askWhenAdding);
    m_listArea->list().setDensity(preferences.density);
    const bool isCompact = preferences.density == Density::Compact;
    m_actions->action(isCompact ? Command::DensityCompact : Command::DensityComfortable)->setChecked(true);
}

void MainWindow::prefer(const Preferences& preferences)
{
    setPreferences(preferences);
    Q_EMIT preferencesChanged(preferences);
}

void MainWindow::bringToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    saveState();
    // Only the user's own closing: whoever ends the program, or logs out, means it.
    const bool isByUser = event->spontaneous() && m_desktopFlow != nullptr && !qApp->isSavingSession();
    if (isByUser && m_desktopFlow->hidesOnClose()) {
        event->ignore();
        hide();
        return;
    }
    // Who closes it again means it.
    if (isByUser && m_desktopFlow->asksOnClose() && !m_closeQuestion) {
        event->ignore();
        askOnClose();
        return;
    }
    if (isByUser && !quitLosses(allTorrents()).isEmpty()) {
        event->ignore();
        quit();
        return;
    }
    if (isByUser) {
        // Where there is a tray, the last window does not end the program by itself.
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    }
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    saveLater();
    if (m_toolBar != nullptr) {
        m_toolBar->setToolButtonStyle(
            width() < narrowWidth ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
        placeDetails();
    }
}

} // namespace freshet::ui
