// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMetaType>
#include <QObject>
#include <QString>

#include <optional>
#include <utility>

namespace freshet::ui {

/// Something the desktop is to tell the user while the window is out of sight. Value type.
struct DesktopNotice
{
    QString title;
    QString text;
    bool isError = false;
    /// The torrent it is about; 0: several, or none.
    quint64 torrent = 0;
    /// Keys, and what the buttons say.
    QList<std::pair<QString, QString>> actions{};
    /// A name of the freedesktop sound naming specification; empty: silent.
    QString sound{};
    /// The path of a sound that is played instead; empty: none.
    QString soundFile{};

    friend bool operator==(const DesktopNotice&, const DesktopNotice&) = default;
};

/// **Seam.** What the window asks of the desktop. Nothing here blocks.
class Desktop : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// There is a place for an icon.
    [[nodiscard]] virtual bool hasTray() const = 0;
    /// Shows a notice; false, or notShown() later, if there is nobody who does.
    virtual bool notify(const DesktopNotice& notice) = 0;
    /// The computer does not go to sleep by itself from now on, or may again. `reason` is for the user's
    /// eyes.
    virtual void keepAwake(bool isWanted, const QString& reason) = 0;
    /// These end in powerRefused() if the system does not do it.
    virtual void suspend() = 0;
    virtual void shutDown() = 0;
    /// Whether the desktop starts Freshet with the user's session; nothing where that cannot be set.
    [[nodiscard]] virtual std::optional<bool> startsWithSession() const { return std::nullopt; }
    /// Switches that, with or without a window. Empty if it is done, else a technical reason why not.
    [[nodiscard]] virtual QString setStartsWithSession(bool /*isWanted*/, bool /*isHidden*/)
    {
        return QStringLiteral("not known here");
    }

    /// Whether torrents are opened with Freshet: torrentHandlerKnown() follows where that can be told.
    virtual void askForTorrentHandler() {}
    /// Makes it so, and tells again.
    virtual void becomeTorrentHandler() {}

Q_SIGNALS:
    /// Torrent files and magnet links are opened with Freshet, or with something else, or not at all.
    void torrentHandlerKnown(bool isFreshet);
    /// Whether the user wants nothing to move that need not; said where it is known, and when it changes.
    void motionKnown(bool isReduced);
    /// Whether the user likes dark windows better; said where it is known, and when it changes.
    void schemeKnown(bool isDark);
    void notShown(const freshet::ui::DesktopNotice& notice);
    /// The user has clicked on a notice: on a button, or "default".
    void noticeActivated(quint64 torrent, const QString& action);
    /// `reason` is technical.
    void powerRefused(const QString& reason);
};

} // namespace freshet::ui

Q_DECLARE_METATYPE(freshet::ui::DesktopNotice)
