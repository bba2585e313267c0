// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/event.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace freshet::ui {

class EventFilter;
class EventListModel;

/// A log that follows what comes, with a filter, and buttons to copy and save what is shown.
class LogPanel : public QWidget
{
    Q_OBJECT
public:
    enum class Scope { Torrent, Everything };

    explicit LogPanel(Scope scope, QWidget* parent = nullptr);

    void apply(const api::EventBatch& batch);
    /// What was in the log before this session; oldest first.
    void setPast(const QList<api::Event>& events);
    void clear();
    /// What is shown: the selected lines, or all if none is selected.
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    /// Ask where to, and write it.
    void saveRequested(const QString& text);

private:
    void buildView(Scope scope);
    void refreshButtons();
    [[nodiscard]] bool isAtEnd() const;

    EventListModel* m_model;
    EventFilter* m_filter;
    QTreeView* m_view;
    QComboBox* m_level;
    QLineEdit* m_words;
    QPushButton* m_copy;
    QPushButton* m_save;
};

} // namespace freshet::ui
