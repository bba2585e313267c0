// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/open_link_dialog.h"

#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace freshet::ui {

OpenLinkDialog::OpenLinkDialog(const Wording& wording, QWidget* parent)
    : QDialog(parent)
    , m_check(wording.check)
    , m_text(new QPlainTextEdit)
    , m_problem(new QLabel)
{
    setObjectName(QStringLiteral("openLinkDialog"));
    setWindowTitle(wording.title);
    auto* label = new QLabel(wording.label);
    label->setBuddy(m_text);
    m_text->setObjectName(QStringLiteral("linkText"));
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(wording.placeholder);

    m_problem->setObjectName(QStringLiteral("linkProblem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_problem->setVisible(m_check != nullptr);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_open = buttons->addButton(wording.button, QDialogButtonBox::AcceptRole);
    m_open->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_text, &QPlainTextEdit::textChanged, this, &OpenLinkDialog::updateButton);
    // Return makes a new line in the field, so that several links can be typed.
    auto* accept = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(accept, &QShortcut::activated, m_open, &QPushButton::click);

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(m_text);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 84, fontMetrics().height() * 12);
    updateButton();
}

OpenLinkDialog::Wording OpenLinkDialog::forLinks()
{
    return {tr("Add link"), tr("&Magnet links, info hashes or addresses of torrent files, one a line:"),
        QStringLiteral("magnet:?xt=urn:btih:…"), tr("&Continue")};
}

OpenLinkDialog::Wording OpenLinkDialog::forTrackers(std::function<QString(const QStringList&)> check)
{
    return {tr("Add trackers"), tr("Add&resses of trackers, one a line:"),
        QStringLiteral("https://tracker.example/announce"), tr("&Add"), std::move(check)};
}

OpenLinkDialog::Wording OpenLinkDialog::forTracker(std::function<QString(const QStringList&)> check)
{
    return {tr("Edit tracker"), tr("Add&ress of the tracker:"),
        QStringLiteral("https://tracker.example/announce"), tr("&Change"), std::move(check)};
}

OpenLinkDialog::Wording OpenLinkDialog::forPeers()
{
    return {tr("Add peers"), tr("Add&resses of peers with their ports, one a line:"),
        QStringLiteral("192.0.2.7:51413"), tr("&Add")};
}

void OpenLinkDialog::setText(const QString& text)
{
    m_text->setPlainText(text);
    m_text->selectAll();
}

QStringList OpenLinkDialog::lines() const
{
    QStringList lines;
    for (const QString& line : text().split(QLatin1Char('\n'))) {
        if (!line.trimmed().isEmpty()) {
            lines.append(line.trimmed());
        }
    }
    return lines;
}

QString OpenLinkDialog::text() const
{
    return m_text->toPlainText();
}

void OpenLinkDialog::updateButton()
{
    const QStringList all = lines();
    const QString problem = m_check && !all.isEmpty() ? m_check(all) : QString();
    if (m_problem->text() != problem) {
        m_problem->setText(problem);
        QPalette colours = palette();
        colours.setColor(QPalette::WindowText, Theme(colours).color(ThemeColor::Error));
        m_problem->setPalette(colours);
    }
    m_open->setEnabled(!all.isEmpty() && problem.isEmpty());
}

} // namespace freshet::ui
