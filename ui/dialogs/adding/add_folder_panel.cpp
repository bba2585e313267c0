// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/adding/add_folder_panel.h"

#include "ui/models/formatting.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/path_edit.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

#include <optional>

namespace freshet::ui {

namespace {

void setTextColor(QWidget& widget, std::optional<ThemeColor> color)
{
    QPalette colours;
    if (color) {
        colours.setColor(QPalette::WindowText, Theme(widget.palette()).color(*color));
    }
    widget.setPalette(colours);
}

QLabel* makeLine(const char* name)
{
    auto* line = new QLabel;
    line->setObjectName(QString::fromLatin1(name));
    line->setTextFormat(Qt::PlainText);
    line->setWordWrap(true);
    // While nothing is known it keeps its place.
    line->setMinimumHeight(line->fontMetrics().height());
    return line;
}

} // namespace

AddFolderPanel::AddFolderPanel(QWidget* parent)
    : QWidget(parent)
    , m_label(new QLabel)
    , m_folder(new PathEdit)
    , m_icon(new QLabel)
    , m_space(makeLine("addSpace"))
    , m_other(new QPushButton)
    , m_free(new QPushButton)
    , m_files(makeLine("addFilesThere"))
{
    m_label->setBuddy(m_folder->field());
    m_folder->setObjectName(QStringLiteral("addSavePath"));
    m_icon->setObjectName(QStringLiteral("addSpaceIcon"));
    m_icon->hide();
    m_other->setObjectName(QStringLiteral("addOtherFolder"));
    m_other->hide();
    m_free->setObjectName(QStringLiteral("addFreeSpace"));
    m_free->hide();
    m_files->hide();
    // Enter adds, wherever the focus is.
    m_other->setAutoDefault(false);
    m_free->setAutoDefault(false);
    for (QPushButton* button : m_folder->findChildren<QPushButton*>()) {
        button->setAutoDefault(false);
    }
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->addWidget(m_label, 0, 0);
    grid->addWidget(m_folder, 0, 1);
    auto* line = new QHBoxLayout;
    line->addWidget(m_icon);
    line->addWidget(m_space, 1);
    line->addWidget(m_other);
    line->addWidget(m_free);
    grid->addLayout(line, 1, 1);
    grid->addWidget(m_files, 2, 1);
    grid->setColumnStretch(1, 1);
    connect(m_folder, &PathEdit::pathChanged, this, &AddFolderPanel::folderChosen);
    connect(m_other, &QPushButton::clicked, m_folder, &PathEdit::browse);
    connect(m_free, &QPushButton::clicked, this, &AddFolderPanel::freeSpaceWanted);
    retranslate();
}

void AddFolderPanel::retranslate()
{
    m_label->setText(tr("&Save in"));
    m_folder->setAccessibleName(tr("Save in"));
    m_other->setText(tr("C&hoose another folder…"));
    m_free->setText(tr("F&ree space…"));
    m_free->setToolTip(tr("Shows which finished torrents could go from this disk."));
    showState(m_state);
}

QString AddFolderPanel::folder() const
{
    return m_folder->path();
}

void AddFolderPanel::setFolder(const QString& folder)
{
    if (m_folder->path() != folder) {
        m_folder->setPath(folder);
    }
}

void AddFolderPanel::setOfferedFolders(const QStringList& folders)
{
    m_folder->setRecentPaths(folders);
}

void AddFolderPanel::showState(const FolderState& state)
{
    m_state = state;
    showSpace();
    showFiles();
}

void AddFolderPanel::showSpace()
{
    const QString needed = sizeText(m_state.needed);
    const QString free = m_state.freeSpace ? sizeText(*m_state.freeSpace) : QString();
    const bool isFull = m_state.freeSpace && m_state.needed > *m_state.freeSpace;
    QString text;
    if (folder().isEmpty()) {
        text = tr("Type the path of a folder, or choose one.");
    } else if (!m_state.isUsable) {
        text = tr("This folder cannot be written to. Choose another one.");
    } else if (isFull) {
        text = tr("Not enough space: %1 needed, %2 free").arg(needed, free);
    } else if (!m_state.freeSpace) {
        text = m_state.needed > 0 ? tr("%1 needed").arg(needed) : QString();
    } else if (!m_state.isAllKnown) {
        text = tr("%1 free").arg(free);
    } else if (m_state.needed == 0) {
        //: %1 is a size: the files are there already, or none is wanted
        text = tr("%1 free, nothing more needed").arg(free);
    } else {
        text = tr("%1 free, %2 needed, %3 left after")
                   .arg(free, needed, sizeText(*m_state.freeSpace - m_state.needed));
    }
    const bool isUnusable = folder().isEmpty() || !m_state.isUsable;
    const bool isWarning = isUnusable || isFull;
    m_space->setText(text);
    setTextColor(*m_space, isWarning ? std::optional(ThemeColor::Error) : std::nullopt);
    m_icon->setVisible(isWarning);
    if (isWarning) {
        const QIcon sign = isUnusable ? icon(QStringLiteral("error"), ThemeColor::Error)
                                      : icon(QStringLiteral("attention"), ThemeColor::Warn);
        const int side = fontMetrics().height();
        m_icon->setPixmap(sign.pixmap(QSize(side, side), devicePixelRatioF()));
    }
    m_other->setVisible(isWarning);
    m_free->setVisible(!isUnusable && isFull);
}

void AddFolderPanel::showFiles()
{
    QString text;
    bool isWarning = false;
    const QString there = countText(m_state.filesThere);
    if (folder().isEmpty() || !m_state.isUsable) {
        text.clear();
    } else if (m_state.isCheckSkipped && m_state.filesThere < m_state.fileCount) {
        isWarning = true;
        text = tr("%1 of %n files exist here. Without a check the others count as complete, too.", nullptr,
            m_state.fileCount)
                   .arg(there);
    } else if (m_state.filesThere > 0 && m_state.isCheckSkipped) {
        text = tr("The files exist here and will not be checked.");
    } else if (m_state.filesThere > 0) {
        text =
            tr("%1 of %n files exist here and will be checked first.", nullptr, m_state.fileCount).arg(there);
    } else if (!m_state.isThere) {
        text = tr("The folder will be created.");
    }
    m_files->setText(text);
    m_files->setVisible(!text.isEmpty());
    setTextColor(*m_files, isWarning ? std::optional(ThemeColor::Error) : std::nullopt);
}

void AddFolderPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        showState(m_state);
    }
    QWidget::changeEvent(event);
}

} // namespace freshet::ui
