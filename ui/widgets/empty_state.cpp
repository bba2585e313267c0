// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/empty_state.h"

#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace freshet::ui {
namespace {

QLabel* makeLabel(QWidget* parent, QVBoxLayout* layout)
{
    auto* label = new QLabel(parent);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    label->hide();
    layout->addWidget(label);
    return label;
}

} // namespace

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent)
    , m_panel(new QWidget(this))
{
    auto* column = new QVBoxLayout(m_panel);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(10);
    column->addStretch();
    m_heading = makeLabel(m_panel, column);
    QFont bold = m_heading->font();
    bold.setBold(true);
    m_heading->setFont(bold);
    m_text = makeLabel(m_panel, column);
    m_buttonRow = new QHBoxLayout;
    m_buttonRow->addStretch();
    m_buttonRow->addStretch();
    column->addLayout(m_buttonRow);
    m_footer = makeLabel(m_panel, column);
    m_footer->setForegroundRole(QPalette::PlaceholderText);
    m_heading->setTextFormat(Qt::PlainText);
    m_text->setTextFormat(Qt::PlainText);
    m_footer->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(m_footer, &QLabel::linkActivated, this, &EmptyState::linkActivated);
    column->addStretch();

    m_panel->setMinimumSize(360, 180);
    m_panel->setMaximumWidth(520);
    auto* outer = new QVBoxLayout(this);
    outer->addStretch();
    outer->addWidget(m_panel, 0, Qt::AlignHCenter);
    outer->addStretch();
}

void EmptyState::setHeading(const QString& text)
{
    m_heading->setText(text);
    m_heading->setVisible(!text.isEmpty());
    setAccessibleName(text);
}

void EmptyState::setText(const QString& text)
{
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
}

void EmptyState::setFooter(const QString& text)
{
    m_footer->setText(text);
    m_footer->setVisible(!text.isEmpty());
}

void EmptyState::setDropTarget(bool isDropTarget)
{
    m_isDropTarget = isDropTarget;
    update();
}

QList<QPushButton*> EmptyState::setButtons(const QStringList& texts)
{
    qDeleteAll(m_buttons);
    m_buttons.clear();
    for (const QString& text : texts) {
        auto* button = new QPushButton(text, m_panel);
        m_buttonRow->insertWidget(m_buttonRow->count() - 1, button);
        m_buttons.append(button);
    }
    return m_buttons;
}

QString EmptyState::heading() const
{
    return m_heading->text();
}

void EmptyState::paintEvent(QPaintEvent* event)
{
    QWidget::paintEvent(event);
    if (!m_isDropTarget) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme(palette()).color(ThemeColor::Subtle), 1.5, Qt::DashLine));
    painter.drawRoundedRect(QRectF(m_panel->geometry()).adjusted(1, 1, -1, -1), 8, 8);
}

} // namespace freshet::ui
