// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/adding/file_list_wait.h"

#include "ui/models/search_text.h"
#include "ui/widgets/icons.h"

#include <QEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace freshet::ui {

namespace {

constexpr int percent = 100;
constexpr int iconLines = 3;
constexpr int textMargin = 4;
constexpr int barWidth = 40;

QLabel* makeText(const char* name)
{
    auto* label = new QLabel;
    label->setObjectName(QString::fromLatin1(name));
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

FileListWait::FileListWait(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel)
    , m_text(makeText("addWaiting"))
    , m_progress(new QProgressBar)
    , m_reason(makeText("addReason"))
    , m_addNow(new QPushButton)
    , m_stop(new QPushButton)
{
    // As the list that will be in its place.
    setFrameStyle(QFrame::StyledPanel | QFrame::Sunken);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_addNow->setObjectName(QStringLiteral("addNow"));
    m_addNow->setAutoDefault(false);
    m_stop->setObjectName(QStringLiteral("addStopFetching"));
    m_stop->setAutoDefault(false);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(fontMetrics().averageCharWidth() * barWidth);
    m_reason->hide();
    connect(m_addNow, &QPushButton::clicked, this, &FileListWait::addNowWanted);
    connect(m_stop, &QPushButton::clicked, this, &FileListWait::stopWanted);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(fontMetrics().height() / 2);
    const int margin = fontMetrics().averageCharWidth() * textMargin;
    layout->setContentsMargins(margin, 0, margin, 0);
    layout->addStretch(2);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    // Texts have the whole width: one that is placed by its width gets the height of a single line.
    layout->addWidget(m_text);
    layout->addWidget(m_progress, 0, Qt::AlignHCenter);
    layout->addWidget(m_reason);
    layout->addWidget(m_addNow, 0, Qt::AlignHCenter);
    layout->addWidget(m_stop, 0, Qt::AlignHCenter);
    // A little above the middle is where the eye finds the middle.
    layout->addStretch(3);
    refreshIcon();
    retranslate();
}

void FileListWait::showFetching()
{
    m_isFetching = true;
    retranslate();
}

void FileListWait::showSearch(const std::optional<api::MetadataSearch>& search)
{
    m_isFetching = false;
    m_search = search;
    retranslate();
}

bool FileListWait::isButtonFocused() const
{
    return m_addNow->hasFocus() || m_stop->hasFocus();
}

void FileListWait::retranslate()
{
    const bool isKnown = !m_isFetching && m_search;
    if (m_isFetching) {
        m_text->setText(tr("Getting the torrent file…"));
    } else {
        m_text->setText(m_search ? searchText(*m_search) : tr("Getting the file list…"));
    }
    m_reason->setText(isKnown ? searchReasonText(*m_search) : QString());
    m_reason->setVisible(!m_reason->text().isEmpty());
    const double progress = isKnown ? m_search->progress : 0;
    m_progress->setRange(0, progress > 0 ? percent : 0);
    m_progress->setValue(static_cast<int>(progress * percent));
    m_progress->setAccessibleName(
        m_isFetching ? tr("Getting the torrent file") : tr("Getting the file list"));
    m_addNow->setVisible(!m_isFetching);
    m_stop->setVisible(m_isFetching);
    m_stop->setText(tr("Stop fetching"));
    m_stop->setToolTip(tr("This one is not fetched or added."));
    m_addNow->setText(tr("Add now, choose &files later"));
    m_addNow->setToolTip(tr("All its files are fetched unless others are chosen later."));
}

void FileListWait::refreshIcon()
{
    const int side = fontMetrics().height() * iconLines;
    m_icon->setPixmap(
        icon(QStringLiteral("link"), ThemeColor::Subtle).pixmap(QSize(side, side), devicePixelRatioF()));
}

void FileListWait::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        refreshIcon();
    }
    QFrame::changeEvent(event);
}

} // namespace freshet::ui
