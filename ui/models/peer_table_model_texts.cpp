// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What PeerTableModel says in its cells, and about them.

#include "ui/models/formatting.h"
#include "ui/models/peer_table_model.h"
#include "ui/models/safe_text.h"

#include <QLocale>

#include <algorithm>

namespace freshet::ui {
namespace {

QString amountOrBlank(ByteCount bytes)
{
    return bytes > 0 ? sizeText(bytes) : QString();
}

QString bothCounts(const QString& text, quint64 first, quint64 second)
{
    return text.arg(countText(static_cast<qint64>(first)), countText(static_cast<qint64>(second)));
}

/// "100 KiB/s" of the download; of the upload, or of both, with words. Blank without a limit.
QString ownLimits(const api::PeerSnapshot& peer)
{
    if (peer.downloadLimit != noLimit && peer.uploadLimit != noLimit) {
        return PeerTableModel::tr("%1 down, %2 up")
            .arg(limitText(peer.downloadLimit), limitText(peer.uploadLimit));
    }
    if (peer.uploadLimit != noLimit) {
        return PeerTableModel::tr("%1 up").arg(limitText(peer.uploadLimit));
    }
    return peer.downloadLimit != noLimit ? limitText(peer.downloadLimit) : QString();
}

QString inFlightText(const api::PeerSnapshot& peer)
{
    return peer.requestsInFlight == 0 ? QString()
                                      //: Requests in flight / allowed.
                                      : PeerTableModel::tr("%1 / %2").arg(
                                          countText(peer.requestsInFlight), countText(peer.requestsAllowed));
}

/// A letter, and the sentence that it stands for. Value type.
struct FlagLetter
{
    QLatin1Char letter;
    QString sentence;
};

QList<FlagLetter> lettersOf(const api::PeerSnapshot& peer)
{
    QList<FlagLetter> flags;
    const auto add = [&flags](bool isSet, char letter, const QString& sentence) {
        if (isSet) {
            flags.append({QLatin1Char(letter), sentence});
        }
    };
    add(peer.amInterested && !peer.peerChoking, 'D',
        PeerTableModel::tr("It has pieces that are missing here, and sends what it is asked for."));
    add(peer.amInterested && peer.peerChoking, 'd',
        PeerTableModel::tr("It has pieces that are missing here, and does not send them now."));
    add(peer.peerInterested && !peer.amChoking, 'U',
        PeerTableModel::tr("It wants pieces from us, and gets them."));
    add(peer.peerInterested && peer.amChoking, 'u',
        PeerTableModel::tr("It wants pieces from us, and does not get them now."));
    add(peer.isOptimistic, 'O', PeerTableModel::tr("It is tried out as a receiver."));
    add(peer.isSnubbed, 'S', PeerTableModel::tr("It was asked and has not sent for a while."));
    add(peer.isSeed, 'F', PeerTableModel::tr("It has everything."));
    add(peer.isIncoming, 'I', PeerTableModel::tr("The peer connected to us."));
    add(peer.isEncrypted, 'E', PeerTableModel::tr("The connection is encrypted."));
    return flags;
}

QString countOrBlank(quint64 count)
{
    return count > 0 ? countText(static_cast<qint64>(count)) : QString();
}

} // namespace

QString PeerTableModel::stateText(const api::PeerSnapshot& peer)
{
    const bool sends = peer.downloadRate > 0;
    const bool receives = peer.uploadRate > 0;
    if (peer.isSnubbed) {
        return tr("Snubbed");
    }
    if (sends && receives) {
        return tr("Both ways");
    }
    if (sends) {
        return tr("Sending to us");
    }
    if (receives) {
        return peer.isOptimistic ? tr("Optimistic") : tr("We send");
    }
    if (peer.amInterested && peer.peerChoking) {
        return tr("Chokes us");
    }
    return peer.amInterested ? tr("Ready to send") : tr("Not interested");
}

QString PeerTableModel::stateCell(const api::PeerSnapshot& peer) const
{
    const auto found = m_histories.find(peer.id);
    const qint64 sinceMs = found == m_histories.end() ? 0 : found->second.snubbedSinceMs;
    return peer.isSnubbed && sinceMs > 0 && m_nowMs - sinceMs >= 1000
        //: State of a peer that does not send what was asked for, and how long that is so.
        ? tr("Snubbed, %1").arg(durationText((m_nowMs - sinceMs) / 1000))
        : stateText(peer);
}

QString PeerTableModel::sparklineText(PeerId id) const
{
    float lowest = -1;
    float highest = 0;
    float sum = 0;
    int count = 0;
    for (const float value : sparkline(id)) {
        if (value >= 0) {
            lowest = lowest < 0 ? value : qMin(lowest, value);
            highest = qMax(highest, value);
            sum += value;
            ++count;
        }
    }
    if (count == 0) {
        return {};
    }
    const auto rate = [](float value) { return rateTextOrZero(static_cast<ByteRate>(value)); };
    return tr("Down in the last 60\u00a0s\nLowest: %1\nAverage: %2\nHighest: %3")
        .arg(rate(lowest), rate(sum / static_cast<float>(count)), rate(highest));
}

QString PeerTableModel::storyText(const api::PeerSnapshot& peer, qint64 nowMs, const QList<quint32>& pieces)
{
    QStringList sentences;
    const qint64 connectedMs = peer.connectedSinceMs > 0 ? nowMs - peer.connectedSinceMs : 0;
    if (connectedMs >= 1000) {
        sentences.append(tr("Connected for %1.").arg(durationText(connectedMs / 1000)));
        const double choked = static_cast<double>(peer.chokedMs) / static_cast<double>(connectedMs);
        if (peer.chokedMs > 0) {
            sentences.append(tr("It choked us %1 of that time.").arg(percentText(qMin(1.0, choked))));
        }
    }
    constexpr qsizetype mostNamed = 6;
    if (!pieces.isEmpty() && pieces.size() <= mostNamed) {
        QStringList numbers;
        for (const quint32 piece : pieces) {
            numbers.append(countText(piece + 1));
        }
        //: %1 is their numbers: "212, 215 and 389"
        sentences.append(tr("Fetching %n pieces from it: %1.", nullptr, static_cast<int>(pieces.size()))
                             .arg(QLocale().createSeparatedList(numbers)));
    } else if (peer.piecesInFlight > 0) {
        sentences.append(tr("Fetching %n pieces from it.", nullptr, peer.piecesInFlight));
    }
    if (peer.lateRequests > 0) {
        sentences.append(tr("%n requests were late and went to others.", nullptr,
            static_cast<int>(qMin<quint64>(peer.lateRequests, 1'000'000'000))));
    }
    if (peer.downloaded > 0 || peer.uploaded > 0) {
        sentences.append(tr("%1 from it, %2 to it.").arg(sizeText(peer.downloaded), sizeText(peer.uploaded)));
    }
    return sentences.join(u'\n');
}

QString PeerTableModel::flagsText(const api::PeerSnapshot& peer)
{
    QStringList sentences;
    const auto say = [&sentences](bool condition, const QString& sentence) {
        if (condition) {
            sentences.append(sentence);
        }
    };
    say(peer.isIncoming, tr("The peer connected to us."));
    say(peer.isEncrypted, tr("The connection is encrypted."));
    say(peer.isSeed, tr("It has everything."));
    say(peer.amInterested, tr("It has pieces that are missing here."));
    say(peer.amInterested && peer.peerChoking, tr("It does not send to us now."));
    say(peer.peerInterested, tr("It wants pieces from us."));
    say(peer.peerInterested && peer.amChoking, tr("We do not send to it now."));
    say(peer.isOptimistic, tr("It is tried out as a receiver."));
    say(peer.isSnubbed, tr("It was asked and has not sent for a while."));
    return sentences.join(u'\n');
}

QString PeerTableModel::flagLetters(const api::PeerSnapshot& peer)
{
    QString letters;
    for (const FlagLetter& flag : lettersOf(peer)) {
        letters.append(flag.letter);
    }
    return letters;
}

QString PeerTableModel::flagLettersText(const api::PeerSnapshot& peer)
{
    QStringList lines;
    for (const FlagLetter& flag : lettersOf(peer)) {
        //: A letter, and the sentence that it stands for.
        lines.append(tr("%1: %2").arg(flag.letter).arg(flag.sentence));
    }
    return lines.join(u'\n');
}

QString PeerTableModel::originText(api::PeerOrigin origin)
{
    switch (origin) {
    case api::PeerOrigin::Tracker: return tr("From a tracker");
    case api::PeerOrigin::MagnetLink: return tr("From the magnet link");
    case api::PeerOrigin::User: return tr("Added by hand");
    case api::PeerOrigin::Incoming: return tr("Connected to us");
    case api::PeerOrigin::Exchange: return tr("From another peer");
    case api::PeerOrigin::Dht: return tr("From the DHT");
    case api::PeerOrigin::Local: return tr("From the local network");
    case api::PeerOrigin::Resume: return tr("Known from last time");
    }
    return {};
}

QString PeerTableModel::text(const api::PeerSnapshot& peer, int column) const
{
    switch (column) {
    case AddressColumn: return safeText(peer.address, 80);
    case ClientColumn: return safeText(peer.client, 60);
    case StateColumn: return stateCell(peer);
    case DownColumn: return rateText(peer.downloadRate);
    case UpColumn: return rateText(peer.uploadRate);
    case HasColumn: {
        const int percent = static_cast<int>(qBound(0.0, peer.progress, 1.0) * 100 + 1e-9);
        return QLocale().toString(percent) + QLocale().percent();
    }
    case LatencyColumn:
        //: Milliseconds.
        return peer.latencyMs ? tr("%1\u00a0ms").arg(countText(*peer.latencyMs)) : QString();
    case InFlightColumn:
        // Beside its icon there is room for one number, and both are the same then.
        return isAlwaysFull(peer) ? countText(peer.requestsInFlight) : inFlightText(peer);
    case DownloadedColumn: return amountOrBlank(peer.downloaded);
    case UploadedColumn: return amountOrBlank(peer.uploaded);
    case PiecesColumn:
        return peer.piecesInFlight == 0
            ? QString()
            : tr("%1 / %2").arg(countText(peer.piecesInFlight), countText(peer.piecesAllowed));
    case SourceColumn: return originText(peer.origin);
    case EncryptionColumn: return peer.isEncrypted ? tr("Encrypted") : QString();
    case ConnectedColumn:
        return peer.connectedSinceMs > 0
            ? durationText(qMax<qint64>(m_nowMs - peer.connectedSinceMs, 0) / 1000)
            : QString();
    case ChokedColumn: return peer.chokedMs >= 1000 ? durationText(peer.chokedMs / 1000) : QString();
    case FirstByteColumn:
        return peer.firstByteMs ? tr("%1\u00a0ms").arg(countText(*peer.firstByteMs)) : QString();
    case LateColumn: return countOrBlank(peer.lateRequests);
    case CancelsColumn: return countOrBlank(peer.cancelsSent + peer.cancelsReceived);
    case RejectsColumn: return countOrBlank(peer.rejectsSent + peer.rejectsReceived);
    case PeakDownColumn: return rateText(peer.peakDownloadRate);
    case PeakUpColumn: return rateText(peer.peakUploadRate);
    case LimitColumn: return ownLimits(peer);
    case FailedColumn: return countOrBlank(peer.failedPieces);
    case FlagsColumn: return flagLetters(peer);
    default: return {};
    }
}

QString PeerTableModel::ownLimit(ByteRate limit)
{
    return limit != noLimit ? tr("\nOwn limit: %1").arg(rateText(limit)) : QString();
}

QString PeerTableModel::toolTip(const api::PeerSnapshot& peer, int column) const
{
    switch (column) {
    case AddressColumn:
        return QStringLiteral("%1\n%2").arg(safeText(peer.address, 80), originText(peer.origin));
    case StateColumn: return flagsText(peer);
    case SparklineColumn: return sparklineText(peer.id);
    case DownColumn:
        return bothRatesText(peer.downloadRate, peer.lineDownloadRate) + ownLimit(peer.downloadLimit);
    case UpColumn: return bothRatesText(peer.uploadRate, peer.lineUploadRate) + ownLimit(peer.uploadLimit);
    case InFlightColumn:
        return isAlwaysFull(peer)
            ? tr("%1\nAll requests that are allowed are in flight all the time, and are too few for the "
                 "distance: the peer could send more.")
                  .arg(inFlightText(peer))
            : inFlightText(peer);
    case FailedColumn:
        return tr("Pieces with parts from this peer that turned out to be damaged. Other peers may have "
                  "caused it.");
    case FlagsColumn: return flagLettersText(peer);
    case ChokedColumn: return tr("How long the peer has choked us while we wanted pieces from it.");
    case LatencyColumn: return tr("From a request to the end of its block: median of the last 20.");
    case FirstByteColumn: return tr("From a request to the first byte of its block: median of the last 20.");
    case LateColumn: return tr("Requests that were given to other peers because they took too long.");
    case CancelsColumn:
        return bothCounts(
            tr("Taken back by us: %1\nBy the peer: %2"), peer.cancelsSent, peer.cancelsReceived);
    case RejectsColumn:
        return bothCounts(tr("Refused by us: %1\nBy the peer: %2"), peer.rejectsSent, peer.rejectsReceived);
    default: return text(peer, column);
    }
}

QString PeerTableModel::spokenText(const api::PeerSnapshot& peer, int column) const
{
    switch (column) {
    case DownColumn:
    case SparklineColumn: return spokenRateText(peer.downloadRate);
    case UpColumn: return spokenRateText(peer.uploadRate);
    case HasColumn: return spokenPercentText(peer.progress);
    case InFlightColumn: {
        const QString spoken =
            tr("%1 of %2 allowed").arg(countText(peer.requestsInFlight), countText(peer.requestsAllowed));
        return isAlwaysFull(peer) ? tr("%1, always full").arg(spoken) : spoken;
    }
    case FlagsColumn: return flagsText(peer);
    default: return text(peer, column);
    }
}

QString PeerTableModel::sampleText(Column column)
{
    switch (column) {
    case AddressColumn: return QStringLiteral("10.77.0.17:49152");
    case ClientColumn: return QStringLiteral("qBittorrent 5.0");
    case StateColumn: {
        // Which one is the longest depends on the language.
        const QStringList states{tr("Sending to us"), tr("Both ways"), tr("Ready to send"), tr("We send")};
        return *std::max_element(states.cbegin(), states.cend(),
            [](const QString& a, const QString& b) { return a.size() < b.size(); });
    }
    case DownColumn:
    case UpColumn:
    case PeakDownColumn:
    case PeakUpColumn: return QStringLiteral("99.9\u00a0MiB/s");
    case LimitColumn: return QStringLiteral("99\u00a0KiB/s");
    case HasColumn: return QStringLiteral("100%");
    case LatencyColumn:
    case FirstByteColumn: return QStringLiteral("999\u00a0ms");
    case InFlightColumn:
    case PiecesColumn: return QStringLiteral("99 / 99");
    case DownloadedColumn:
    case UploadedColumn: return QStringLiteral("999.9\u00a0MiB");
    case SourceColumn: return tr("From the local network");
    case EncryptionColumn: return tr("Encrypted");
    case ConnectedColumn:
    case ChokedColumn: return QStringLiteral("59\u00a0min 59\u00a0s");
    case LateColumn:
    case CancelsColumn:
    case FailedColumn:
    case RejectsColumn: return QStringLiteral("99,999");
    case FlagsColumn: return QStringLiteral("DUOSFIE");
    default: return {};
    }
}

} // namespace freshet::ui
