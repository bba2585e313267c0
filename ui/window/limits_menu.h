// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/units.h"

#include <QMenu>

#include <functional>
#include <utility>

namespace freshet::ui {

/// The limits of everything as a menu, for the tray: down and up, with the rates that the popover offers.
class LimitsMenu : public QMenu
{
    Q_OBJECT
public:
    /// Asked whenever it opens; download first, bytes/s.
    struct Sources
    {
        /// The highest rates seen.
        std::function<std::pair<ByteRate, ByteRate>()> peaks;
        /// The limits that are set.
        std::function<std::pair<ByteRate, ByteRate>()> limits;
    };

    explicit LimitsMenu(Sources sources, QWidget* parent = nullptr);

    /// Offers and ticks what counts now.
    void refresh();
    [[nodiscard]] QMenu* down() const { return m_down; }
    [[nodiscard]] QMenu* up() const { return m_up; }

Q_SIGNALS:
    void downloadLimitChosen(freshet::ByteRate limit);
    void uploadLimitChosen(freshet::ByteRate limit);
    void otherRequested();

private:
    void fill(QMenu& menu, ByteRate peak, ByteRate limit, void (LimitsMenu::*chosen)(ByteRate));

    Sources m_sources;
    QMenu* m_down;
    QMenu* m_up;
};

} // namespace freshet::ui
