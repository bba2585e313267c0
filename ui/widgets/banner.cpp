// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include "ui/widgets/icons.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace freshet::ui {
namespace {

struct BarLook
{
    const char16_t* icon;
    ThemeColor iconColor;
    ThemeColor ground;
};

BarLook lookOf(Severity severity)
{
    switch (severity) {
    case Severity::Normal: return {u"done", ThemeColor::Ok, ThemeColor::InfoGround};
    case Severity::Warning: return {u"attention", ThemeColor::Warn, ThemeColor::WarnGround};
    case Severity::Error: return {u"error", ThemeColor::Error, ThemeColor::ErrorGround};
    }
    return {u"done", ThemeColor::Ok, ThemeColor::InfoGround};
}

} // namespace

Banner::Banner(QWidget* parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_label(new QLabel(this))
    , m_close(new QToolButton(this))
{
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::RichText);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_label->setMinimumWidth(120);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    m_label->setSizePolicy(policy);
    m_close->setAutoRaise(true);
    m_close->setIcon(icon(QStringLiteral("close")));
    connect(m_close, &QToolButton::clicked, this, [this] {
        hideMessage();
        Q_EMIT dismissed();
    });
    m_buttonRow = new QHBoxLayout;
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 6, 8, 6);
    layout->setSpacing(8);
    layout->addWidget(m_icon);
    layout->addWidget(m_label, 1);
    layout->addLayout(m_buttonRow);
    layout->addWidget(m_close);
    retranslate();
    hide();
}

void Banner::showMessage(
    Severity severity, const QString& lead, const QString& text, const QStringList& actions)
{
    const bool isNews = isHidden() || lead != m_lead || text != m_text;
    m_severity = severity;
    m_lead = lead;
    m_text = text;
    // The label is rich text for the bold lead only; what it says may come from outside.
    m_label->setText(
        QStringLiteral("<b>%1</b> %2").arg(lead.toHtmlEscaped(), text.toHtmlEscaped()).trimmed());
    setAccessibleName(message());
    setActions(actions);
    refreshIcon();
    show();
    if (isNews) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
    update();
}

void Banner::hideMessage()
{
    hide();
    m_lead.clear();
    m_text.clear();
}

void Banner::setDismissible(bool isDismissible)
{
    m_close->setVisible(isDismissible);
}

QString Banner::message() const
{
    return m_text.isEmpty() ? m_lead : QStringLiteral("%1 %2").arg(m_lead, m_text);
}

void Banner::setActions(const QStringList& actions)
{
    // Buttons are kept and renamed: the one under the pointer must not be replaced by its double at every
    // update, nor die in its own click.
    while (m_pool.size() < actions.size()) {
        auto* button = new QPushButton(this);
        const int action = static_cast<int>(m_pool.size());
        connect(button, &QPushButton::clicked, this, [this, action] { Q_EMIT actionTriggered(action); });
        m_buttonRow->addWidget(button);
        m_pool.append(button);
    }
    for (qsizetype i = 0; i < m_pool.size(); ++i) {
        m_pool.at(i)->setVisible(i < actions.size());
        if (i < actions.size()) {
            m_pool.at(i)->setText(actions.at(i));
        }
    }
    m_buttons = m_pool.mid(0, actions.size());
}

void Banner::refreshIcon()
{
    const BarLook look = lookOf(m_severity);
    m_icon->setPixmap(
        icon(QString::fromUtf16(look.icon), look.iconColor).pixmap(QSize(20, 20), devicePixelRatioF()));
}

void Banner::paintEvent(QPaintEvent*)
{
    const Theme theme(palette());
    const BarLook look = lookOf(m_severity);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(look.ground));
    painter.fillRect(QRect(0, 0, 3, height()), theme.color(look.iconColor));
}

void Banner::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        refreshIcon();
    } else if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void Banner::retranslate()
{
    m_close->setToolTip(tr("Dismiss"));
    m_close->setAccessibleName(tr("Dismiss"));
}

} // namespace freshet::ui
