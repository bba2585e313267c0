// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/remove_files_dialog.h"

#include "ui/models/formatting.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace freshet::ui {

namespace {
/// More names than these would push the buttons off the screen.
constexpr qsizetype maxNames = 10;

QString listed(const QStringList& lines)
{
    QStringList shown = lines.mid(0, maxNames);
    if (lines.size() > maxNames) {
        shown.append(
            RemoveFilesDialog::tr("and %n more", nullptr, static_cast<int>(lines.size() - maxNames)));
    }
    return shown.join(QLatin1Char('\n'));
}

QLabel* plainLabel(const QString& text)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}
} // namespace

RemoveFilesDialog::RemoveFilesDialog(const Subject& subject, QWidget* parent)
    : QDialog(parent)
    , m_trash(new QCheckBox(tr("&Move to trash")))
{
    setObjectName(QStringLiteral("removeFilesDialog"));
    setWindowTitle(tr("Remove and delete files"));
    const int count = static_cast<int>(subject.names.size());

    auto* icon = new QLabel;
    const int size = style()->pixelMetric(QStyle::PM_LargeIconSize);
    icon->setPixmap(style()->standardIcon(QStyle::SP_MessageBoxWarning).pixmap(size));
    QLabel* heading = plainLabel(tr("Remove %n torrents and delete their files?", nullptr, count));
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    QLabel* names = plainLabel(listed(subject.names));
    names->setObjectName(QStringLiteral("removeNames"));
    QLabel* amount = plainLabel(tr("%1 on disk").arg(sizeText(subject.bytes)));
    amount->setObjectName(QStringLiteral("removeSize"));
    QLabel* folders = plainLabel(tr("In %1").arg(listed(subject.folders)));
    folders->setObjectName(QStringLiteral("removeFolders"));
    m_trash->setObjectName(QStringLiteral("removeToTrash"));
    m_trash->setChecked(true);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto* remove = buttons->addButton(tr("&Delete files"), QDialogButtonBox::DestructiveRole);
    remove->setObjectName(QStringLiteral("removeOk"));
    remove->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Cancel)->setDefault(true);
    buttons->button(QDialogButtonBox::Cancel)->setFocus();
    connect(remove, &QPushButton::clicked, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* text = new QVBoxLayout;
    for (QWidget* widget : std::initializer_list<QWidget*>{heading, names, amount, folders, m_trash}) {
        text->addWidget(widget);
    }
    auto* row = new QHBoxLayout;
    row->setSpacing(fontMetrics().averageCharWidth() * 2);
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addLayout(text, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(row);
    layout->addSpacing(fontMetrics().height() / 2);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 70);
}

bool RemoveFilesDialog::isMoveToTrash() const
{
    return m_trash->isChecked();
}

} // namespace freshet::ui
