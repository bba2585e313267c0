// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>

class QAbstractScrollArea;

namespace freshet::ui {

/// Tells when the rows of a table are to stay where they are: somebody is pointing at one, has a menu open or
/// has just scrolled. UI thread.
class RowRest : public QObject
{
    Q_OBJECT
public:
    /// Lives as a child of `view`.
    explicit RowRest(QAbstractScrollArea& view);

    [[nodiscard]] bool isWanted() const;
    /// While true the table is scrolled by the program, which is no reason to rest.
    void setScrolledByProgram(bool isByProgram) { m_isByProgram = isByProgram; }

private:
    QAbstractScrollArea& m_view;
    /// Since somebody scrolled.
    QElapsedTimer m_scrolled;
    bool m_isByProgram = false;
};

} // namespace freshet::ui
