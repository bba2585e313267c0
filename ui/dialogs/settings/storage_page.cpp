// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/settings/storage_page.h"

#include <QSpinBox>

namespace freshet::ui {

namespace {
constexpr ByteCount bytesPerMiB = 1024 * 1024;
constexpr int minBufferMiB = 8;
constexpr int maxBufferMiB = 4096;
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

} // namespace freshet::ui
