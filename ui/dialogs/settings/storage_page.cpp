// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/settings/storage_page.h"

#include <QSpinBox>

#include <cmath>

namespace freshet::ui {

namespace {
constexpr ByteCount bytesPerMiB = 1024 * 1024;
constexpr double bytesPerGiB = 1024.0 * bytesPerMiB;
constexpr int minBufferMiB = 8;
constexpr int maxBufferMiB = 4096;
constexpr int maxDays = 3660;
constexpr int suggestedDays = 30;
} // namespace

StoragePage::StoragePage(QWidget* parent)
    : SettingsPage(tr("Storage"), parent)
{
    addHeading(tr("New files"));
    // The order of the words is the order of storage::Preallocation.
    addChoice(
        {QStringLiteral("preallocation"), tr("Reserve space"),
            tr("Full reservation keeps files in one piece, makes writing cheaper, and tells at the start "
               "whether there is room.")},
        {tr("No, files grow"), tr("Sparse"), tr("Full")},
        {[](const api::Settings& s) { return static_cast<int>(s.storage.preallocation); },
            [](api::Settings& s, const int& choice) {
                s.storage.preallocation = static_cast<storage::Preallocation>(choice);
            }});
    addOptionalDecimal({QStringLiteral("keepFree"), tr("Keep free on each disk, GiB"),
                           tr("Downloads wait while less is free, and go on by themselves.")},
        {tr("Nothing"), 0, 0.1, 1024, 1},
        {[](const api::Settings& s) { return static_cast<double>(s.storage.keepFree) / bytesPerGiB; },
            [](api::Settings& s, const double& gib) {
                s.storage.keepFree = static_cast<ByteCount>(std::llround(gib * bytesPerGiB));
            }});
    addIntegrityRows();
    addHeading(tr("Memory"));
    QSpinBox* buffer =
        addNumber({QStringLiteral("writeBuffer"), tr("Write buffer"),
                      tr("Pieces that are being received or wait for the disk. When it is full, "
                         "peers are asked for no more until the disk has caught up.")},
            minBufferMiB, maxBufferMiB,
            {[](const api::Settings& s) { return static_cast<int>(s.storage.writeBuffer / bytesPerMiB); },
                [](api::Settings& s, const int& mib) { s.storage.writeBuffer = mib * bytesPerMiB; }});
    //: A unit behind a number, with the space before it
    buffer->setSuffix(tr(" MiB"));
    buffer->setSingleStep(minBufferMiB);
}

void StoragePage::addIntegrityRows()
{
    addHeading(tr("Integrity"));
    // The order of the words is the order of api::FinalVerification.
    addChoice(
        {QStringLiteral("finalVerification"), tr("Read back finished downloads"),
            tr("A download counts as complete when this is done. A sample takes the borders of files and "
               "one piece in twenty; if it finds damage, everything is read.")},
        {tr("No"), tr("A sample"), tr("Everything")},
        {[](const api::Settings& s) { return static_cast<int>(s.integrity.finalVerification); },
            [](api::Settings& s, const int& choice) {
                s.integrity.finalVerification = static_cast<api::FinalVerification>(choice);
            }});
    addCheck({QStringLiteral("repairsDamage"), tr("Download damaged pieces again"),
                 tr("If not, a torrent whose data is damaged on the disk stops and says so.")},
        {[](const api::Settings& s) { return s.integrity.repairsDamage; },
            [](api::Settings& s, const bool& isOn) { s.integrity.repairsDamage = isOn; }});
    addOptionalNumber({QStringLiteral("scrubDays"), tr("Days until idle torrents are read again"),
                          tr("Finds data that has changed on the disk since. Complete torrents are read "
                             "slowly, while nobody downloads from them.")},
        {tr("Never"), 0, 1, maxDays, suggestedDays},
        {[](const api::Settings& s) { return s.integrity.scrubDays; },
            [](api::Settings& s, const int& days) { s.integrity.scrubDays = days; }});
    addRate({QStringLiteral("scrubRate"), tr("At most"), tr("What this reading takes of the disk.")},
        {[](const api::Settings& s) { return s.integrity.scrubRate; },
            [](api::Settings& s, const ByteRate& rate) { s.integrity.scrubRate = rate; }});
}

} // namespace freshet::ui
