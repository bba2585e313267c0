// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/budget_groups.h"

namespace freshet::session {

namespace {

std::vector<Budget*> budgetsOf(const QStringList& tags, std::map<QString, Budget>& circles)
{
    std::vector<Budget*> budgets;
    for (const QString& tag : tags) {
        const auto circle = circles.find(tag);
        if (circle != circles.end()) {
            budgets.push_back(&circle->second);
        }
    }
    return budgets;
}

} // namespace

BudgetGroups::BudgetGroups(Scheduler& scheduler, Budget& download, Budget& upload)
    : m_scheduler(scheduler)
    , m_download(download)
    , m_upload(upload)
{}

void BudgetGroups::apply(const QMap<QString, api::GroupOptions>& groups)
{
    std::erase_if(m_groups, [&groups](const auto& entry) { return !groups.contains(entry.first); });
    for (auto options = groups.cbegin(); options != groups.cend(); ++options) {
        Group& group = m_groups[options.key()];
        group.options = *options;
        setTerms(group);
        group.download.setParent(&m_download);
        group.upload.setParent(&m_upload);
    }
}

void BudgetGroups::applyTags(const QMap<QString, api::TagOptions>& tags)
{
    apply(tags, &api::TagOptions::downloadLimit, m_downloadCircles);
    apply(tags, &api::TagOptions::uploadLimit, m_uploadCircles);
}

void BudgetGroups::apply(
    const QMap<QString, api::TagOptions>& tags, ByteRate api::TagOptions::*limit, Circles& circles)
{
    std::erase_if(circles, [&](const auto& entry) { return tags.value(entry.first).*limit == noLimit; });
    for (auto options = tags.cbegin(); options != tags.cend(); ++options) {
        if ((*options).*limit != noLimit) {
            circles[options.key()].setLimit((*options).*limit, m_scheduler.now());
        }
    }
}

std::vector<Budget*> BudgetGroups::downloadOfTags(const QStringList& tags)
{
    return m_downloadCircles.empty() ? std::vector<Budget*>() : budgetsOf(tags, m_downloadCircles);
}

std::vector<Budget*> BudgetGroups::uploadOfTags(const QStringList& tags)
{
    return m_uploadCircles.empty() ? std::vector<Budget*>() : budgetsOf(tags, m_uploadCircles);
}

void BudgetGroups::setTerms(Group& group)
{
    const auto now = m_scheduler.now();
    const api::GroupOptions& options = group.options;
    // Without anything left the queue stops its downloads; seeds must hear requests all the same.
    const ByteRate downloadCap = group.downloadCap == nothingAtAll ? noLimit : group.downloadCap;
    group.download.setTerms(
        {tighterLimit(options.downloadLimit, downloadCap), options.downloadMinimum, options.downloadWeight},
        now);
    group.upload.setTerms(
        {tighterLimit(options.uploadLimit, group.uploadCap), options.uploadMinimum, options.uploadWeight},
        now);
}

void BudgetGroups::setCaps(const QString& category, ByteRate download, ByteRate upload)
{
    const auto found = m_groups.find(category);
    if (found != m_groups.end()) {
        Group& group = found->second;
        group.downloadCap = download;
        group.uploadCap = upload;
        setTerms(group);
    }
}

ByteRate BudgetGroups::downloadCap(const QString& category) const
{
    const auto group = m_groups.find(category);
    return group != m_groups.end() ? group->second.downloadCap : noLimit;
}

ByteRate BudgetGroups::uploadCap(const QString& category) const
{
    const auto group = m_groups.find(category);
    return group != m_groups.end() ? group->second.uploadCap : noLimit;
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
