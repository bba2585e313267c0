// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/path_edit.h"

#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace freshet::ui {

PathEdit::PathEdit(QWidget* parent)
    : QWidget(parent)
    , m_field(new QComboBox(this))
    , m_button(new QPushButton(this))
{
    m_field->setEditable(true);
    m_field->setInsertPolicy(QComboBox::NoInsert);
    m_field->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_field->setMinimumContentsLength(12);
    m_field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_field, 1);
    layout->addWidget(m_button);
    setFocusProxy(m_field);
    connect(m_field, &QComboBox::currentTextChanged, this, [this] { Q_EMIT pathChanged(path()); });
    connect(m_field->lineEdit(), &QLineEdit::editingFinished, this, &PathEdit::commit);
    connect(m_field, &QComboBox::activated, this, &PathEdit::commit);
    connect(m_button, &QPushButton::clicked, this, &PathEdit::browse);
    retranslate();
}

QString PathEdit::path() const
{
    return fullPath(m_field->currentText());
}

QString PathEdit::fullPath(const QString& text)
{
    QString typed = text.trimmed();
    if (typed.isEmpty()) {
        return {};
    }
    if (typed == QLatin1String("~") || typed.startsWith(QLatin1String("~/"))) {
        typed.replace(0, 1, QDir::homePath());
    }
    return QDir::cleanPath(QDir::home().absoluteFilePath(QDir::fromNativeSeparators(typed)));
}

QString PathEdit::shownPath(const QString& path)
{
    const QString home = QDir::homePath();
    if (path == home) {
        return QStringLiteral("~");
    }
    return path.startsWith(home + u'/') ? u'~' + path.mid(home.size()) : QDir::toNativeSeparators(path);
}

void PathEdit::setPath(const QString& path)
{
    const QSignalBlocker blocker(m_field);
    m_field->setEditText(shownPath(path));
    m_committed = this->path();
}

void PathEdit::commit()
{
    // Enter and leaving the field are told one after the other.
    if (const QString meant = path(); meant != m_committed) {
        m_committed = meant;
        Q_EMIT pathCommitted(meant);
    }
}

void PathEdit::setRecentPaths(const QStringList& paths)
{
    const QSignalBlocker blocker(m_field);
    const QString typed = m_field->currentText();
    m_field->clear();
    for (const QString& path : paths) {
        m_field->addItem(shownPath(path));
    }
    m_field->setEditText(typed);
}

void PathEdit::setFileKinds(const QStringList& kinds)
{
    m_fileKinds = kinds;
    retranslate();
}

void PathEdit::browse()
{
    const bool isFile = !m_fileKinds.isEmpty();
    const QString usualTitle = isFile ? tr("Choose a file") : tr("Choose a folder");
    auto* chooser = new QFileDialog(this, m_dialogTitle.isEmpty() ? usualTitle : m_dialogTitle, path());
    chooser->setObjectName(QStringLiteral("folderDialog"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    if (isFile) {
        chooser->setFileMode(QFileDialog::ExistingFile);
        chooser->setNameFilters(m_fileKinds);
    } else {
        chooser->setFileMode(QFileDialog::Directory);
        chooser->setOption(QFileDialog::ShowDirsOnly);
    }
    connect(chooser, &QFileDialog::fileSelected, this, [this](const QString& chosen) {
        m_field->setEditText(shownPath(QDir::cleanPath(chosen)));
        commit();
    });
    chooser->open();
}

void PathEdit::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void PathEdit::retranslate()
{
    m_button->setText(tr("Browse…"));
    m_field->setAccessibleName(m_fileKinds.isEmpty() ? tr("Folder") : tr("File"));
}

} // namespace freshet::ui
