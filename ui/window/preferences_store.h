// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/preferences.h"

namespace freshet::ui {

/// Preferences as they are kept in a profile, in its file window.ini. With an empty folder nothing is kept.
class PreferencesStore
{
public:
    explicit PreferencesStore(const QString& profileFolder)
        : m_folder(profileFolder)
    {}

    /// What is missing or makes no sense has its default.
    [[nodiscard]] Preferences load() const;
    void save(const Preferences& preferences) const;

private:
    QString m_folder;
};

} // namespace freshet::ui
