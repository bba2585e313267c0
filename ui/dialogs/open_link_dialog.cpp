// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/open_link_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace freshet::ui {

OpenLinkDialog::OpenLinkDialog(const QString& suggestion, QWidget* parent)
    : QDialog(parent)
    , m_text(new QPlainTextEdit)
{
    setObjectName(QStringLiteral("openLinkDialog"));
    setWindowTitle(tr("Add link"));
    auto* label = new QLabel(tr("&Magnet links, info hashes or addresses of torrent files, one a line:"));
    label->setBuddy(m_text);
    m_text->setObjectName(QStringLiteral("linkText"));
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(QStringLiteral("magnet:?xt=urn:btih:…"));
    m_text->setPlainText(suggestion);
    m_text->selectAll();

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_open = buttons->addButton(tr("&Continue"), QDialogButtonBox::AcceptRole);
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
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 84, fontMetrics().height() * 12);
    updateButton();
}

QString OpenLinkDialog::text() const
{
    return m_text->toPlainText();
}

void OpenLinkDialog::updateButton()
{
    m_open->setEnabled(!m_text->toPlainText().trimmed().isEmpty());
}

} // namespace freshet::ui
