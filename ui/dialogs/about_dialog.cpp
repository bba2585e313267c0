// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/about_dialog.h"

#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QIcon>
#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

namespace freshet::ui {

AboutDialog::AboutDialog(QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("aboutDialog"));
    setWindowTitle(tr("About Freshet"));

    auto* icon = new QLabel;
    icon->setPixmap(QGuiApplication::windowIcon().pixmap(64));
    auto* text =
        new QLabel(tr("<h2>Freshet %1</h2>"
                      "<p>A fast, lean and open BitTorrent client.</p>"
                      "<p>Free software under the GNU General Public License, version 3 or later.</p>"
                      "<p>Made with Qt %2.</p>")
                       .arg(QStringLiteral(FRESHET_VERSION), QString::fromLatin1(qVersion())));
    text->setTextFormat(Qt::RichText);
    text->setTextInteractionFlags(Qt::TextBrowserInteraction);
    text->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addWidget(text, 1);
    row->setSpacing(style()->pixelMetric(QStyle::PM_LayoutLeftMargin) * 2);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(row);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
}

} // namespace freshet::ui
