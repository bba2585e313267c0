// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/list_area.h"

#include "ui/models/safe_text.h"
#include "ui/models/torrent_list_model.h"
#include "ui/views/torrent_list_view.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/path_edit.h"

#include <QLocale>
#include <QPushButton>
#include <QStackedLayout>

namespace freshet::ui {
namespace {

const QLatin1String openingLink("open");

} // namespace

ListArea::ListArea(TorrentListModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_list(new TorrentListView(model))
    , m_empty(new EmptyState)
    , m_stack(new QStackedLayout(this))
{
    m_empty->setObjectName(QStringLiteral("emptyState"));
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    connect(m_empty, &EmptyState::linkActivated, this, [this](const QString& link) {
        if (link == openingLink) {
            Q_EMIT openingRequested();
        } else {
            Q_EMIT settingsRequested();
        }
    });
    connect(&model, &QAbstractItemModel::rowsInserted, this, &ListArea::refresh);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &ListArea::refresh);
    connect(&model, &QAbstractItemModel::modelReset, this, &ListArea::refresh);
    refresh();
}

void ListArea::setSaveFolder(const QString& folder)
{
    if (m_saveFolder != folder) {
        m_saveFolder = folder;
        m_shown.reset();
        refresh();
    }
}

void ListArea::offerOpening(bool isOffered)
{
    if (m_offersOpening != isOffered) {
        m_offersOpening = isOffered;
        m_shown.reset();
        refresh();
    }
}

void ListArea::refresh()
{
    if (m_model.rowCount() > 0) {
        m_shown.reset();
        m_stack->setCurrentWidget(m_list);
        return;
    }
    const bool isFirst = m_model.totalCount() == 0;
    const TorrentFilter filter = isFirst ? TorrentFilter() : m_model.filter();
    if (m_shown != filter) {
        m_shown = filter;
        if (isFirst) {
            showNoTorrents();
        } else {
            showNoMatch(filter);
        }
    }
    m_stack->setCurrentWidget(m_empty);
}

void ListArea::showNoTorrents()
{
    m_empty->setDropTarget(true);
    m_empty->setHeading(tr("Drop a .torrent file or a magnet link here"));
    m_empty->setText(tr("or"));
    const QList<QPushButton*> buttons = m_empty->setButtons({tr("Add torrent file…"), tr("Paste link")});
    connect(buttons.at(0), &QPushButton::clicked, this, &ListArea::addFileRequested);
    connect(buttons.at(1), &QPushButton::clicked, this, &ListArea::pasteRequested);
    m_paste = buttons.at(1);
    showPasteable();
    const QString folder = PathEdit::shownPath(m_saveFolder).toHtmlEscaped();
    QStringList lines;
    if (!m_saveFolder.isEmpty()) {
        lines.append(tr("Files are saved in %1 (<a href=\"#\">change</a>)").arg(folder));
    }
    if (m_offersOpening) {
        lines.append(QStringLiteral("<a href=\"%1\">%2</a>")
                         .arg(openingLink, tr("Open torrent files and magnet links with Freshet")));
    }
    m_empty->setFooter(lines.join(QStringLiteral("<br>")));
}

void ListArea::setPasteable(const QString& name)
{
    m_pasteable = name;
    showPasteable();
}

void ListArea::showPasteable()
{
    if (m_paste) {
        m_paste->setEnabled(!m_pasteable.isEmpty());
        m_paste->setToolTip(toolTipText(m_pasteable));
    }
}

QString ListArea::placeText(const TorrentFilter& filter)
{
    QStringList names;
    for (const StatusBucket bucket : allStatusBuckets) {
        if (filter.statuses.testFlag(bucket)) {
            names.append(bucketText(bucket));
        }
    }
    for (const QString& name : filter.categories + filter.tags + filter.trackers) {
        names.append(name.isEmpty() ? tr("torrents without one") : safeText(name));
    }
    return QLocale().createSeparatedList(names);
}

int ListArea::countMatches(const QString& text) const
{
    TorrentFilter filter;
    filter.text = text;
    const TorrentMatcher matcher(filter);
    int count = 0;
    m_model.forEach([&](const api::TorrentSnapshot& torrent) {
        count += matcher.matches(torrent, foldedText(torrent.name)) ? 1 : 0;
    });
    return count;
}

void ListArea::showNoMatch(const TorrentFilter& filter)
{
    m_empty->setDropTarget(false);
    m_empty->setFooter({});
    m_empty->setText({});
    if (!filter.text.isEmpty()) {
        TorrentFilter narrowing = filter;
        narrowing.text.clear();
        const QString place = placeText(narrowing);
        m_empty->setHeading(place.isEmpty() ? tr("No torrent matches “%1”.").arg(filter.text)
                                            : tr("No torrent matches “%1” in %2.").arg(filter.text, place));
        QStringList offers{tr("Clear filter")};
        if (const int elsewhere = narrowing.isEmpty() ? 0 : countMatches(filter.text); elsewhere > 0) {
            offers.append(tr("Search in All (%n)", nullptr, elsewhere));
        }
        const QList<QPushButton*> buttons = m_empty->setButtons(offers);
        connect(buttons.at(0), &QPushButton::clicked, this, &ListArea::clearTextRequested);
        if (buttons.size() > 1) {
            connect(buttons.at(1), &QPushButton::clicked, this, &ListArea::showAllRequested);
        }
        return;
    }
    const int statuses = filter.statuses.toInt();
    const bool isOneStatus = statuses != 0 && (statuses & (statuses - 1)) == 0;
    m_empty->setHeading(isOneStatus ? emptyBucketText(static_cast<StatusBucket>(statuses))
                                    : tr("No torrent belongs to this selection."));
    const QList<QPushButton*> buttons =
        m_empty->setButtons({tr("Show all %n torrents", nullptr, m_model.totalCount())});
    connect(buttons.at(0), &QPushButton::clicked, this, &ListArea::showAllRequested);
}

} // namespace freshet::ui
