// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/units.h"

#include <QDialog>
#include <QStringList>

class QCheckBox;

namespace freshet::ui {

/// Asks before files are deleted: which torrents, how much, from where. Cancel is the default.
class RemoveFilesDialog : public QDialog
{
    Q_OBJECT
public:
    /// What would be deleted. Value type.
    struct Subject
    {
        QStringList names;
        /// Sizes of the data on disk together.
        ByteCount bytes = 0;
        QStringList folders;
    };

    explicit RemoveFilesDialog(const Subject& subject, QWidget* parent = nullptr);

    /// Files go to the trash rather than away for ever.
    [[nodiscard]] bool isMoveToTrash() const;

private:
    QCheckBox* m_trash;
};

} // namespace freshet::ui
