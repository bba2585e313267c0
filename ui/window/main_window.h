// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/session.h"
#include "ui/dialogs/settings/settings_place.h"
#include "ui/models/limit_history.h"
#include "ui/models/preferences.h"
#include "ui/window/update_pace.h"
#include "ui/window/window_state.h"

#include <QMainWindow>
#include <QPointer>
#include <QStringList>
#include <QTimer>

#include <memory>
#include <optional>

class QLineEdit;
class QSplitter;
class QToolBar;

namespace freshet::ui {

class ActionSet;
class AddFlow;
class BarStack;
class ColumnHeader;
class Desktop;
class DesktopFlow;
class DetailsFlow;
class DetailsPanel;
class DropOverlay;
class GroupSpeeds;
class LimitsFlow;
class ListArea;
class LogFlow;
class MoveFlow;
class SelectionMenus;
class PastSpeeds;
class SettingsWindow;
class SidebarView;
class SpeedPopover;
class StatisticsFlow;
class StatusBar;
class TorrentActions;
class TorrentEdits;
class UndoHistory;
struct IncomingSources;
struct WindowModels;

/// The main window: lays out the views, feeds the models with what the session publishes, and turns what the
/// views ask for into calls on it.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// `profileFolder` keeps the window's state; empty: nothing is kept. `session` must outlive the window.
    MainWindow(api::Session& session, const QString& profileFolder, QWidget* parent = nullptr);
    ~MainWindow() override;
    Q_DISABLE_COPY_MOVE(MainWindow)

    /// Adds what a command line, a drop or a paste has brought.
    void addSources(const IncomingSources& incoming);
    /// Whether what is added may be asked about, in a dialog.
    [[nodiscard]] bool asksBeforeAdding() const;
    void bringToFront();
    /// Tells the user, as for a notice of the session.
    void showNotice(const api::Notice& notice);
    [[nodiscard]] const ActionSet& actions() const { return *m_actions; }

    /// Shows itself as somebody likes it. Language, units and colours are the program's affair.
    void setPreferences(const Preferences& preferences);
    /// Gives it a tray, notices and so on; it outlives the window. Once, before the window is shown.
    void setDesktop(Desktop* desktop);
    /// Null without a desktop.
    [[nodiscard]] DesktopFlow* desktopFlow() const { return m_desktopFlow; }
    void showSettings(SettingsPlace place);
    /// The page that the settings window shows, if it is open.
    [[nodiscard]] std::optional<SettingsPlace> settingsPlace() const;
    /// Writes what is kept of the window to its profile.
    void saveState();

Q_SIGNALS:
    /// The user wants it so; nothing has changed yet.
    void preferencesChanged(const freshet::ui::Preferences& preferences);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void moveEvent(QMoveEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildLayout();
    void buildParts();
    void connectSession();
    void connectAdding();
    void connectFreeSpace();
    void connectList();
    void connectCommands();
    void connectCreating();
    void connectLog();
    void connectMoving(TorrentEdits& edits);
    /// Asks first if something would end that somebody waits for.
    void quit();
    void endProgram();
    /// As the button in the frame does.
    void closeByCommand();
    /// What closing the window is to mean; the answer is kept.
    void askOnClose();
    /// What a click on a notice is for.
    void openFromNotice(quint64 torrent, const QString& action);
    void connectViewCommands();
    void connectSpeed();
    void addTabKeys();

    void setUpdateInterval(std::chrono::milliseconds interval);
    void takeUpdate(const api::SessionUpdate& update);
    void takeDetails(const api::TorrentDetails& details);
    /// Whether anything of the program is on the screen; if not, nothing is shown of what is taken.
    [[nodiscard]] bool isSeen() const;
    /// What was taken while nobody looked: somebody is about to look, or to act on it.
    void applyHeld();
    /// What is to be shown of what was taken.
    void applyUpdate(const api::SessionUpdate& update);
    void applySettings(const api::Settings& settings);
    void applyFilter();
    void showSelection();
    [[nodiscard]] QList<api::TorrentSnapshot> selectedTorrents() const;
    [[nodiscard]] QList<api::TorrentSnapshot> allTorrents() const;
    /// Of everything together, in force now.
    [[nodiscard]] RatePair overallLimits() const;

    /// Selects a torrent, whatever the filter; as soon as it is there.
    void goTo(TorrentId torrent);
    /// What a drop would do now.
    void showDrag(const QDropEvent& event);
    /// That of the sidebar which is there in this window; empty: none.
    [[nodiscard]] QString categoryUnder(const QPointF& place) const;
    void prefer(const Preferences& preferences);
    void chooseFiles();
    void askForLinks();
    void paste();
    void watchClipboard();
    void showSpeedSettings();
    /// How much of what the settings limit is in use, in their window.
    void showUse();
    void showSpeedPopover(QWidget* anchor);
    void showShortcuts();
    void activateTorrent(TorrentId torrent);
    void focusPane(int direction);
    void restoreState();
    /// Once the torrents are there.
    void restoreSelection();
    /// Saves the state a moment after each change.
    void watchState();
    void saveLater();
    /// Of the tables in this window.
    [[nodiscard]] QList<ColumnHeader*> headers() const;
    void resetColumns();
    /// If that was the last thing that was done.
    void undoColumns();
    /// Below the list or on its right.
    void placeDetails();

    api::Session& m_session;
    WindowState m_state;
    Preferences m_preferences;
    UpdatePace m_pace;
    std::unique_ptr<WindowModels> m_models;
    api::SessionTotals m_totals;
    qint64 m_nowMs = 0;

    ActionSet* m_actions;
    QLineEdit* m_filter;
    QToolBar* m_toolBar = nullptr;
    SidebarView* m_sidebar;
    BarStack* m_bars;
    ListArea* m_listArea;
    DetailsPanel* m_details;
    StatusBar* m_status;
    SpeedPopover* m_popover;
    DropOverlay* m_overlay = nullptr;
    /// So many torrents are being dragged over the window.
    int m_dragged = 0;
    QSplitter* m_across;
    QSplitter* m_down;
    SelectionMenus* m_menus = nullptr;
    TorrentActions* m_torrentActions = nullptr;
    MoveFlow* m_moveFlow = nullptr;
    DetailsFlow* m_detailsFlow = nullptr;
    AddFlow* m_addFlow = nullptr;
    LimitsFlow* m_limitsFlow = nullptr;
    PastSpeeds* m_past = nullptr;
    /// Of what is selected, if that is more than one.
    GroupSpeeds* m_groupSpeeds = nullptr;
    DesktopFlow* m_desktopFlow = nullptr;
    LogFlow* m_logFlow = nullptr;
    StatisticsFlow* m_statisticsFlow = nullptr;
    UndoHistory* m_history = nullptr;
    QPointer<SettingsWindow> m_settings;
    QPointer<QWidget> m_closeQuestion;
    QPointer<QWidget> m_quitQuestion;

    /// What somebody selected, hidden by the filter or not.
    QList<TorrentId> m_chosen;
    bool m_isFiltering = false;
    QTimer* m_saveTimer;
    /// Of m_down, for the place where the details are not.
    QByteArray m_belowState;
    QByteArray m_rightState;
    /// Info-hashes that were selected when the window was closed, until the torrents are there.
    QStringList m_keptSelection;
    int m_keptScroll = 0;
};

} // namespace freshet::ui
