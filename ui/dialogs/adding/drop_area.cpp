// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/adding/drop_area.h"

#include "ui/widgets/empty_state.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace freshet::ui {

DropArea::DropArea(QWidget* parent)
    : QWidget(parent)
    , m_state(new EmptyState)
{
    setObjectName(QStringLiteral("addDropArea"));
    // It takes what there is, and asks for no more than the pages that are seen instead.
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_state->setDropTarget(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_state);
    retranslate();
}

void DropArea::retranslate()
{
    m_state->setHeading(tr("Drop a .torrent file or a magnet link here"));
    m_state->setText(tr("Addresses of torrent files and info hashes as text will do, too."));
    QPushButton* paste = m_state->setButtons({tr("Paste")}).first();
    paste->setObjectName(QStringLiteral("addPaste"));
    paste->setAutoDefault(false);
    setFocusProxy(paste);
    connect(paste, &QPushButton::clicked, this, &DropArea::pasteWanted);
}

void DropArea::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace freshet::ui
