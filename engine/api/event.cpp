// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/event.h"

namespace freshet::api {

namespace {

QString profileName(SpeedProfile profile)
{
    switch (profile) {
    case SpeedProfile::Unlimited: return QStringLiteral("No limits are in force.");
    case SpeedProfile::Normal: return QStringLiteral("The usual limits are in force.");
    case SpeedProfile::Alternative: return QStringLiteral("Slow mode is on.");
    case SpeedProfile::SeedOnly: return QStringLiteral("Nothing is downloaded now, as scheduled.");
    case SpeedProfile::PauseAll: return QStringLiteral("Everything is paused now, as scheduled.");
    }
    return {};
}

QString banSentence(const Event& event)
{
    const QString who =
        event.detail.isEmpty() ? event.subject : QStringLiteral("%1 (%2)").arg(event.subject, event.detail);
    if (event.number < 0) {
        return QStringLiteral("%1 is banned: it sent a false file list.").arg(who);
    }
    return event.total >= 0 ? QStringLiteral("%1 is banned: block %2 of piece %3 was wrong.")
                                  .arg(who)
                                  .arg(event.total)
                                  .arg(event.number)
                            : QStringLiteral("%1 is banned: all of piece %2 came from it and was wrong.")
                                  .arg(who)
                                  .arg(event.number);
}

} // namespace

EventLevel levelOf(EventKind kind)
{
    switch (kind) {
    case EventKind::Failed: return EventLevel::Error;
    case EventKind::Repairing:
    case EventKind::PieceFailed:
    case EventKind::PeerBanned:
    case EventKind::TrackerFailed:
    case EventKind::NotMoved:
    case EventKind::Warning: return EventLevel::Warning;
    default: return EventLevel::Info;
    }
}

QString eventName(EventKind kind)
{
    switch (kind) {
    case EventKind::Added: return QStringLiteral("added");
    case EventKind::Removed: return QStringLiteral("removed");
    case EventKind::GaveEnough: return QStringLiteral("gave-enough");
    case EventKind::Restored: return QStringLiteral("restored");
    case EventKind::MetadataReceived: return QStringLiteral("metadata-received");
    case EventKind::Waiting: return QStringLiteral("waiting");
    case EventKind::FetchingMetadata: return QStringLiteral("fetching-metadata");
    case EventKind::Checking: return QStringLiteral("checking");
    case EventKind::Checked: return QStringLiteral("checked");
    case EventKind::Downloading: return QStringLiteral("downloading");
    case EventKind::Completed: return QStringLiteral("completed");
    case EventKind::Seeding: return QStringLiteral("seeding");
    case EventKind::Paused: return QStringLiteral("paused");
    case EventKind::Done: return QStringLiteral("done");
    case EventKind::Repairing: return QStringLiteral("repairing");
    case EventKind::Repaired: return QStringLiteral("repaired");
    case EventKind::Moved: return QStringLiteral("moved");
    case EventKind::NotMoved: return QStringLiteral("not-moved");
    case EventKind::PieceFailed: return QStringLiteral("piece-failed");
    case EventKind::PeerBanned: return QStringLiteral("peer-banned");
    case EventKind::TrackerAnswered: return QStringLiteral("tracker-answered");
    case EventKind::TrackerFailed: return QStringLiteral("tracker-failed");
    case EventKind::Failed: return QStringLiteral("failed");
    case EventKind::Warning: return QStringLiteral("warning");
    case EventKind::Started: return QStringLiteral("started");
    case EventKind::Listening: return QStringLiteral("listening");
    case EventKind::ProfileChanged: return QStringLiteral("profile-changed");
    }
    return {};
}

QStringList eventNames()
{
    QStringList names;
    for (int kind = 0; kind <= static_cast<int>(EventKind::ProfileChanged); ++kind) {
        names.append(eventName(static_cast<EventKind>(kind)));
    }
    return names;
}

QString describe(const Event& event)
{
    if (!event.told.isEmpty()) {
        return event.told;
    }
    switch (event.kind) {
    case EventKind::Added: return QStringLiteral("Added.");
    case EventKind::Removed: return QStringLiteral("Removed.");
    case EventKind::GaveEnough: return QStringLiteral("Has given enough and left the list.");
    case EventKind::Restored: return QStringLiteral("Brought back.");
    case EventKind::MetadataReceived: return QStringLiteral("The file list has arrived.");
    case EventKind::Waiting: return QStringLiteral("Waits.");
    case EventKind::FetchingMetadata: return QStringLiteral("Asks peers for the file list.");
    case EventKind::Checking: return QStringLiteral("Checks the files.");
    case EventKind::Checked:
        return QStringLiteral("Checked: %1 of %2 pieces are good.").arg(event.number).arg(event.total);
    case EventKind::Downloading: return QStringLiteral("Downloads.");
    case EventKind::Completed: return QStringLiteral("Complete.");
    case EventKind::Seeding: return QStringLiteral("Seeds.");
    case EventKind::Paused: return QStringLiteral("Paused.");
    case EventKind::Done: return QStringLiteral("Done; it is not shared any more.");
    case EventKind::Repairing:
        return QStringLiteral("%1 pieces are damaged on the disk and fetched again (%2).")
            .arg(event.number)
            .arg(event.subject);
    case EventKind::Repaired: return QStringLiteral("%1 pieces are repaired.").arg(event.number);
    case EventKind::Moved: return QStringLiteral("Moved to %1.").arg(event.subject);
    case EventKind::NotMoved:
        return event.fault ? QStringLiteral("Not moved. %1").arg(describe(event.fault))
                           : QStringLiteral("The move to %1 was interrupted; the files are where they were.")
                                 .arg(event.subject);
    case EventKind::PieceFailed:
        return QStringLiteral("Piece %1 came with errors and is fetched again.").arg(event.number);
    case EventKind::PeerBanned: return banSentence(event);
    case EventKind::TrackerAnswered:
        return QStringLiteral("The tracker %1 answered with %2 peers.").arg(event.subject).arg(event.number);
    case EventKind::TrackerFailed:
    case EventKind::Failed:
    case EventKind::Warning: return describe(event.fault);
    case EventKind::Started: return QStringLiteral("Freshet has started.");
    case EventKind::Listening: return QStringLiteral("Listens at port %1.").arg(event.number);
    case EventKind::ProfileChanged: return profileName(event.profile);
    }
    return {};
}

} // namespace freshet::api
