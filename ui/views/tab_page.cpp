// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/tab_page.h"

#include "ui/widgets/empty_state.h"

#include <utility>

namespace freshet::ui {

TabPage::TabPage(QWidget* content, QString none, QString several)
    : m_content(content)
    , m_empty(new EmptyState)
    , m_none(std::move(none))
    , m_several(std::move(several))
{
    setObjectName(m_content->objectName());
    addWidget(m_content);
    addWidget(m_empty);
    setSelected(0);
}

void TabPage::setSelected(int torrents)
{
    setCurrentWidget(torrents == 1 ? m_content : static_cast<QWidget*>(m_empty));
    const bool areSeveral = torrents > 1;
    const QString heading = areSeveral ? tr("%n torrents are selected.", nullptr, torrents) : m_none;
    if (m_empty->heading() != heading) {
        m_empty->setHeading(heading);
        m_empty->setText(areSeveral ? m_several : QString());
    }
}

} // namespace freshet::ui
