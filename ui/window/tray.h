// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/units.h"

#include <QIcon>
#include <QObject>

#include <optional>

class QMenu;
class QSystemTrayIcon;
class QWidget;

namespace freshet::ui {

class ActionSet;

/// The icon in the tray: what goes on in its shape and tooltip, the most important commands in its menu.
class Tray : public QObject
{
    Q_OBJECT
public:
    /// Told apart by shape, not by colour alone.
    enum class Face { Idle, Active, Slow, Attention };

    /// What it shows. Value type.
    struct Summary
    {
        ByteRate down = 0;
        ByteRate up = 0;
        int downloading = 0;
        bool isSlow = false;
        bool needsAttention = false;

        [[nodiscard]] Face face() const;
        friend bool operator==(const Summary&, const Summary&) = default;
    };

    /// All outlive this. `limits` becomes a part of the menu.
    Tray(QWidget& window, const ActionSet& actions, QMenu& limits, QObject* parent = nullptr);
    ~Tray() override;

    void show(const Summary& summary);
    /// For desktops without notifications.
    void tell(const QString& title, const QString& text, bool isError);
    [[nodiscard]] QString toolTip() const;
    [[nodiscard]] QMenu* menu() const { return m_menu; }
    [[nodiscard]] Face face() const { return m_face; }
    /// The application's icon, with a sign on it.
    [[nodiscard]] static QIcon iconOf(Face face);

Q_SIGNALS:
    /// Show the window, or hide it.
    void toggleRequested();
    /// A message was clicked.
    void showRequested();

private:
    void setFace(Face face);

    QMenu* m_menu;
    QSystemTrayIcon* m_icon;
    Face m_face = Face::Idle;
};

} // namespace freshet::ui
