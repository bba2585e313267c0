// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/budget_groups.h"

namespace freshet::session {

BudgetGroups::BudgetGroups(Scheduler& scheduler, Budget& download, Budget& upload)
    : m_scheduler(scheduler)
    , m_download(download)
    , m_upload(upload)
{}

void BudgetGroups::apply(const QMap<QString, api::GroupOptions>& groups)
{
    std::erase_if(m_groups, [&groups](const auto& entry) { return !groups.contains(entry.first); });
    const auto now = m_scheduler.now();
    for (auto options = groups.cbegin(); options != groups.cend(); ++options) {
        Group& group = m_groups[options.key()];
        group.download.setTerms(
            {options->downloadLimit, options->downloadMinimum, options->downloadWeight}, now);
        group.upload.setTerms({options->uploadLimit, options->uploadMinimum, options->uploadWeight}, now);
        group.download.setParent(&m_download);
        group.upload.setParent(&m_upload);
    }
}

Budget& BudgetGroups::download(const QString& category)
{
    const auto group = m_groups.find(category);
    return group != m_groups.end() ? group->second.download : m_download;
}

Budget& BudgetGroups::upload(const QString& category)
{
    const auto group = m_groups.find(category);
    return group != m_groups.end() ? group->second.upload : m_upload;
}

} // namespace freshet::session
