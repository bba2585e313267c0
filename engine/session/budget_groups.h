// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/requests.h"
#include "engine/base/budget.h"

#include <QMap>
#include <QString>

#include <map>

namespace freshet::session {

/// The budgets between the session's and those of torrents: one for each category that has limits. Engine
/// thread; outlives the torrents.
class BudgetGroups
{
public:
    /// The session's own budgets outlive this.
    BudgetGroups(Scheduler& scheduler, Budget& download, Budget& upload);

    /// Torrents must find their places anew: groups come and go.
    void apply(const QMap<QString, api::GroupOptions>& groups);
    /// What quotas leave to a category, bytes/s; noLimit while they leave all, nothingAtAll when one is used
    /// up.
    void setCaps(const QString& category, ByteRate download, ByteRate upload);
    [[nodiscard]] ByteRate downloadCap(const QString& category) const;
    [[nodiscard]] ByteRate uploadCap(const QString& category) const;

    /// What is above a torrent of `category`: its group's, or the session's.
    [[nodiscard]] Budget& download(const QString& category);
    [[nodiscard]] Budget& upload(const QString& category);

private:
    struct Group
    {
        Budget download;
        Budget upload;
        api::GroupOptions options = {};
        ByteRate downloadCap = noLimit;
        ByteRate uploadCap = noLimit;
    };

    void setTerms(Group& group);

    Scheduler& m_scheduler;
    Budget& m_download;
    Budget& m_upload;
    std::map<QString, Group> m_groups;
};

} // namespace freshet::session
