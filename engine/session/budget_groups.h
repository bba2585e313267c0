// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/requests.h"
#include "engine/base/budget.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <map>
#include <vector>

namespace freshet::session {

/// The budgets between the session's and those of torrents: one for each category that has limits; and beside
/// them one for each tag that has some, a circle around its torrents. Engine thread; outlives the torrents.
class BudgetGroups
{
public:
    /// The session's own budgets outlive this.
    BudgetGroups(Scheduler& scheduler, Budget& download, Budget& upload);

    /// Torrents must find their places anew: groups come and go.
    void apply(const QMap<QString, api::GroupOptions>& groups);
    /// The same of tags.
    void applyTags(const QMap<QString, api::TagOptions>& tags);
    /// What quotas leave to a category, bytes/s; noLimit while they leave all, nothingAtAll when one is used
    /// up.
    void setCaps(const QString& category, ByteRate download, ByteRate upload);
    [[nodiscard]] ByteRate downloadCap(const QString& category) const;
    [[nodiscard]] ByteRate uploadCap(const QString& category) const;

    /// What is above a torrent of `category`: its group's, or the session's.
    [[nodiscard]] Budget& download(const QString& category);
    [[nodiscard]] Budget& upload(const QString& category);

    /// The circles of those of the tags that have a limit.
    [[nodiscard]] std::vector<Budget*> downloadOfTags(const QStringList& tags);
    [[nodiscard]] std::vector<Budget*> uploadOfTags(const QStringList& tags);

private:
    struct Group
    {
        Budget download;
        Budget upload;
        api::GroupOptions options = {};
        ByteRate downloadCap = noLimit;
        ByteRate uploadCap = noLimit;
    };

    using Circles = std::map<QString, Budget>;

    void setTerms(Group& group);
    void apply(
        const QMap<QString, api::TagOptions>& tags, ByteRate api::TagOptions::*limit, Circles& circles);

    Scheduler& m_scheduler;
    Budget& m_download;
    Budget& m_upload;
    std::map<QString, Group> m_groups;
    // By tag.
    Circles m_downloadCircles;
    Circles m_uploadCircles;
};

} // namespace freshet::session
