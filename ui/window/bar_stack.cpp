// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/bar_stack.h"

#include "ui/widgets/banner.h"

#include <QLabel>
#include <QTimer>
#include <QVBoxLayout>

namespace freshet::ui {

namespace {
constexpr int maxVisible = 2;
/// Older news are dropped: nobody reads the hundredth bar.
constexpr int maxBars = 50;
} // namespace

BarStack::BarStack(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_more(new QLabel)
{
    setObjectName(QStringLiteral("barStack"));
    m_layout->setContentsMargins({});
    m_layout->setSpacing(0);
    m_more->setIndent(fontMetrics().averageCharWidth());
    m_layout->addWidget(m_more);
    arrange();
}

QWidget* BarStack::add(const BarMessage& message)
{
    if (m_bars.size() >= maxBars) {
        dismiss(m_bars.first());
    }
    QWidget* bar = makeBar(message);
    m_bars.append(bar);
    m_layout->addWidget(bar);
    if (message.lifetime.count() > 0) {
        QTimer::singleShot(message.lifetime, bar, [this, bar] { dismiss(bar); });
    }
    arrange();
    return bar;
}

void BarStack::dismiss(QWidget* bar)
{
    if (m_bars.removeOne(bar)) {
        bar->hide();
        bar->deleteLater();
        arrange();
    }
}

QStringList BarStack::texts() const
{
    QStringList result;
    for (const QWidget* bar : m_bars) {
        result.append(bar->accessibleName());
    }
    return result;
}

QWidget* BarStack::makeBar(const BarMessage& message)
{
    auto* bar = new Banner;
    bar->setObjectName(message.objectName);
    bar->setAccessibleName(message.text);
    const Severity severity = message.isWarning ? Severity::Warning : Severity::Normal;
    QStringList buttons;
    for (const BarMessage::Action& action : message.actions) {
        buttons.append(action.text);
    }
    QStringList withDetails = buttons;
    if (!message.details.isEmpty()) {
        withDetails.append(tr("Details"));
    }
    bar->showMessage(severity, message.text, {}, withDetails);
    connect(bar, &Banner::dismissed, this, [this, bar] { dismiss(bar); });
    connect(bar, &Banner::actionTriggered, this, [this, bar, message, buttons, severity](int action) {
        if (action >= message.actions.size()) {
            bar->showMessage(severity, message.text, message.details, buttons);
            return;
        }
        dismiss(bar);
        message.actions.at(action).run();
    });
    return bar;
}

void BarStack::arrange()
{
    const qsizetype hidden = qMax<qsizetype>(0, m_bars.size() - maxVisible);
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        m_bars.at(i)->setVisible(i >= hidden);
    }
    m_more->setText(tr("%n more", nullptr, static_cast<int>(hidden)));
    m_more->setVisible(hidden > 0);
    setVisible(!m_bars.isEmpty());
}

} // namespace freshet::ui
