// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/log_window.h"

#include "ui/widgets/log_panel.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace freshet::ui {

namespace {
constexpr int logWidth = 860;
constexpr int logHeight = 480;
} // namespace

LogWindow::LogWindow(QWidget* parent)
    : QDialog(parent)
    , m_panel(new LogPanel(LogPanel::Scope::Everything))
{
    setObjectName(QStringLiteral("logWindow"));
    setWindowTitle(tr("Log"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_panel, 1);
    layout->addWidget(buttons);
    resize(logWidth, logHeight);
}

} // namespace freshet::ui
