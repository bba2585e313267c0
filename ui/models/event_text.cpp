// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/event_text.h"

#include "ui/models/error_text.h"
#include "ui/models/formatting.h"
#include "ui/models/safe_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace freshet::ui {

namespace {

/// The translation context of this file.
struct Events
{
    Q_DECLARE_TR_FUNCTIONS(EventText)
};

using api::EventKind;

constexpr qsizetype longestPath = 300;

QString profileSentence(api::SpeedProfile profile)
{
    switch (profile) {
    case api::SpeedProfile::Unlimited: return Events::tr("No limits are in force.");
    case api::SpeedProfile::Normal: return Events::tr("The usual limits are in force.");
    case api::SpeedProfile::Alternative: return Events::tr("Slow mode is on.");
    case api::SpeedProfile::SeedOnly: return Events::tr("The schedule lets nothing download now.");
    case api::SpeedProfile::PauseAll: return Events::tr("The schedule lets nothing run now.");
    }
    return {};
}

QString banSentence(const api::Event& event)
{
    const QString client = safeText(event.detail, 80);
    const QString address = safeText(event.subject, 80);
    //: The address of a peer and its program
    const QString who = client.isEmpty() ? address : Events::tr("%1 (%2)").arg(address, client);
    if (event.number < 0) {
        return Events::tr("%1 is banned: it sent a false file list.").arg(who);
    }
    const QString piece = countText(event.number);
    return event.total >= 0
        ? Events::tr("%1 is banned: block %2 of piece %3 was wrong.").arg(who, countText(event.total), piece)
        : Events::tr("%1 is banned: all of piece %2 came from it and was wrong.").arg(who, piece);
}

QString faultSentence(const api::Fault& fault)
{
    const QString sentence = errorText(fault);
    const QString reason = safeText(fault.detail, 200);
    //: A sentence that says what is wrong, and the words of the system or a tracker for it
    return reason.isEmpty() ? sentence : Events::tr("%1 (%2)", "reason").arg(sentence, reason);
}

QString notMovedSentence(const api::Event& event)
{
    return event.fault
        //: %1 is a sentence that says what went wrong
        ? Events::tr("The files stay where they are. %1").arg(faultSentence(event.fault))
        : Events::tr("The move to %1 was interrupted. The files are where they were.")
              .arg(safeText(event.subject, longestPath));
}

QString stateSentence(EventKind kind)
{
    switch (kind) {
    case EventKind::Waiting: return Events::tr("Waits for its turn.");
    case EventKind::FetchingMetadata: return Events::tr("Asks peers for the file list.");
    case EventKind::Checking: return Events::tr("Checks the files on the disk.");
    case EventKind::Downloading: return Events::tr("Started to download.");
    case EventKind::Seeding: return Events::tr("Started to seed.");
    case EventKind::Paused: return Events::tr("Paused.");
    case EventKind::Done: return Events::tr("Done; it is not shared any more.");
    default: return {};
    }
}

QString lifeSentence(const api::Event& event)
{
    switch (event.kind) {
    case EventKind::Added: return Events::tr("Added to the list.");
    case EventKind::Removed: return Events::tr("Removed from the list.");
    case EventKind::GaveEnough: return Events::tr("Has given enough and left the list. Its files stay.");
    case EventKind::Restored: return Events::tr("Brought back to the list.");
    case EventKind::MetadataReceived: return Events::tr("The file list has arrived.");
    case EventKind::Completed: return Events::tr("Complete.");
    case EventKind::Checked:
        return Events::tr("Checked: %1 of %2 pieces are good.")
            .arg(countText(event.number), countText(event.total));
    case EventKind::Repairing: {
        api::RepairSnapshot repair;
        repair.pieces = static_cast<int>(event.number);
        repair.file = event.subject;
        repair.files = 1;
        //: %1 says "Repairing 3 pieces (film.mkv)"
        return Events::tr("Damaged on the disk. %1.").arg(repairText(repair));
    }
    case EventKind::Moved: return Events::tr("Moved to %1.").arg(safeText(event.subject, longestPath));
    case EventKind::NotMoved: return notMovedSentence(event);
    case EventKind::Repaired:
        return Events::tr("%n pieces are repaired.", nullptr, static_cast<int>(event.number));
    default: return stateSentence(event.kind);
    }
}

} // namespace

QString eventText(const api::Event& event)
{
    if (!event.told.isEmpty()) {
        return safeText(event.told);
    }
    switch (event.kind) {
    case EventKind::PieceFailed:
        return Events::tr("Piece %1 came with errors and is fetched again.").arg(countText(event.number));
    case EventKind::PeerBanned: return banSentence(event);
    case EventKind::TrackerAnswered:
        return Events::tr("The tracker %1 gave %n peers.", nullptr, static_cast<int>(event.number))
            .arg(safeText(event.subject, 120));
    case EventKind::TrackerFailed:
    case EventKind::Failed:
    case EventKind::Warning: return faultSentence(event.fault);
    case EventKind::Started: return Events::tr("Freshet has started.");
    case EventKind::Listening: return Events::tr("Peers can connect at port %1.").arg(event.number);
    case EventKind::ProfileChanged: return profileSentence(event.profile);
    default: return lifeSentence(event);
    }
}

QString eventLevelText(api::EventLevel level)
{
    switch (level) {
    case api::EventLevel::Info: return Events::tr("Information");
    case api::EventLevel::Warning: return Events::tr("Warning");
    case api::EventLevel::Error: return Events::tr("Error");
    }
    return {};
}

Severity eventSeverity(const api::Event& event)
{
    switch (api::levelOf(event.kind)) {
    case api::EventLevel::Info: return Severity::Normal;
    case api::EventLevel::Warning: return Severity::Warning;
    case api::EventLevel::Error: return Severity::Error;
    }
    return Severity::Normal;
}

QString eventTimeText(qint64 timeMs, qint64 nowMs)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(timeMs);
    const QString clock = time.toString(QStringLiteral("HH:mm:ss"));
    if (time.date() == QDateTime::fromMSecsSinceEpoch(nowMs).date()) {
        return clock;
    }
    //: A date and a time of day
    return Events::tr("%1 %2").arg(QLocale().toString(time.date(), QLocale::ShortFormat), clock);
}

QString isoTimeText(qint64 timeMs)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(timeMs);
    return time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODate);
}

QString eventLine(const api::Event& event)
{
    return QStringList{isoTimeText(event.timeMs), eventLevelText(api::levelOf(event.kind)),
        safeText(event.torrentName), eventText(event)}
        .join(QLatin1Char('\t'));
}

} // namespace freshet::ui
