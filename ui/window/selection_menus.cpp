// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/selection_menus.h"

#include "ui/models/formatting.h"
#include "ui/models/safe_text.h"
#include "ui/widgets/icons.h"
#include "ui/window/action_set.h"
#include "ui/window/speed_popover.h"
#include "ui/window/torrent_edits.h"

#include <QMenu>

#include <algorithm>

namespace freshet::ui {

namespace {

// Parts of a shared limit; see api::TorrentOptions.
constexpr int lowWeight = usualWeight / 2;
constexpr int highWeight = usualWeight * 2;
/// Longer menus help nobody.
constexpr qsizetype maxMenuEntries = 40;

} // namespace

QString menuText(const QString& name)
{
    QString text = safeText(name);
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

SelectionMenus::SelectionMenus(const Surroundings& surroundings, QObject* parent)
    : QObject(parent)
    , m_with(surroundings)
    , m_category(makeMenu("menuCategory", tr("Cate&gory"), &SelectionMenus::fillCategory))
    , m_tags(makeMenu("menuTags", tr("&Tags"), &SelectionMenus::fillTags))
    , m_priority(makeMenu("menuPriority", tr("Priorit&y"), &SelectionMenus::fillPriority))
    , m_limits(new QMenu(tr("&Limits"), &m_with.window))
    , m_down(m_limits->addMenu(tr("&Down")))
    , m_up(m_limits->addMenu(tr("&Up")))
{
    m_limits->setObjectName(QStringLiteral("menuLimits"));
    m_down->setObjectName(QStringLiteral("menuLimitDown"));
    m_up->setObjectName(QStringLiteral("menuLimitUp"));
    connect(m_down, &QMenu::aboutToShow, this,
        [this] { fillRates(*m_down, &api::TorrentOptions::downloadLimit, m_with.peaks().first); });
    connect(m_up, &QMenu::aboutToShow, this,
        [this] { fillRates(*m_up, &api::TorrentOptions::uploadLimit, m_with.peaks().second); });
    for (const Command command :
        {Command::LimitConnections, Command::LimitPieces, Command::LimitRatio, Command::Limits}) {
        m_limits->addAction(m_with.actions.action(command));
    }
}

QMenu* SelectionMenus::makeMenu(const char* name, const QString& title, void (SelectionMenus::*fill)())
{
    auto* menu = new QMenu(title, &m_with.window);
    menu->setObjectName(QString::fromLatin1(name));
    menu->setToolTipsVisible(true);
    connect(menu, &QMenu::aboutToShow, this, [this, menu, fill] {
        menu->clear();
        m_selected = m_with.selectedTorrents();
        (this->*fill)();
    });
    return menu;
}

void SelectionMenus::setEnabled(bool isEnabled)
{
    for (QMenu* menu : {m_category, m_tags, m_priority, m_limits}) {
        menu->menuAction()->setEnabled(isEnabled);
        menu->menuAction()->setToolTip(isEnabled ? QString() : tr("No torrent is selected."));
    }
}

void SelectionMenus::addChoice(QMenu& menu, const QString& text,
    const std::function<bool(const api::TorrentSnapshot&)>& has, const std::function<void(bool)>& choose)
{
    const auto count = std::count_if(m_selected.cbegin(), m_selected.cend(), has);
    const bool isPartial = count > 0 && count < m_selected.size();
    QAction* action = menu.addAction(text);
    action->setProperty("isPartial", isPartial);
    if (isPartial) {
        action->setIcon(icon(QStringLiteral("partial")));
        action->setToolTip(
            tr("%1 of the %2 selected torrents").arg(countText(count), countText(m_selected.size())));
    } else {
        action->setCheckable(true);
        action->setChecked(count > 0);
    }
    // A choice that only some have is made for all.
    connect(action, &QAction::triggered, this,
        [choose, isPartial](bool isChecked) { choose(isPartial || isChecked); });
}

void SelectionMenus::fillCategory()
{
    const auto add = [this](const QString& text, const QString& category) {
        addChoice(
            *m_category, text, [category](const auto& torrent) { return torrent.category == category; },
            [this, category](bool) { m_with.edits.setCategory(m_selected, category); });
    };
    add(tr("&None"), {});
    m_category->addSeparator();
    for (const QString& category : m_with.categories().mid(0, maxMenuEntries)) {
        add(menuText(category), category);
    }
    m_category->addSeparator();
    connect(m_category->addAction(tr("Ne&w category…")), &QAction::triggered, this,
        &SelectionMenus::newCategoryRequested);
}

void SelectionMenus::fillTags()
{
    for (const QString& tag : m_with.tags().mid(0, maxMenuEntries)) {
        addChoice(
            *m_tags, menuText(tag), [tag](const auto& torrent) { return torrent.tags.contains(tag); },
            [this, tag](bool isOn) { m_with.edits.setTag(m_selected, tag, isOn); });
    }
    m_tags->addSeparator();
    connect(m_tags->addAction(tr("Ne&w tag…")), &QAction::triggered, this, &SelectionMenus::newTagRequested);
}

void SelectionMenus::addPriority(const QString& text, int weight)
{
    addChoice(
        *m_priority, text,
        [weight](const auto& torrent) {
            return torrent.options.downloadWeight == weight && torrent.options.uploadWeight == weight;
        },
        [this, weight](bool) {
            m_with.edits.changeOptions(
                m_selected,
                [weight](api::TorrentOptions& options) {
                    options.downloadWeight = weight;
                    options.uploadWeight = weight;
                },
                tr("change of priority"));
        });
}

void SelectionMenus::fillPriority()
{
    addPriority(tr("&High"), highWeight);
    addPriority(tr("&Normal"), usualWeight);
    addPriority(tr("&Low"), lowWeight);
}

void SelectionMenus::fillRates(QMenu& menu, ByteRate api::TorrentOptions::*limit, ByteRate peak)
{
    menu.clear();
    m_selected = m_with.selectedTorrents();
    QList<ByteRate> rates = limitChoices(peak);
    for (const api::TorrentSnapshot& torrent : m_selected.mid(0, maxMenuEntries)) {
        if (torrent.options.*limit != noLimit && !rates.contains(torrent.options.*limit)) {
            rates.append(torrent.options.*limit);
        }
    }
    std::sort(rates.begin(), rates.end());
    rates.prepend(noLimit);
    for (const ByteRate rate : std::as_const(rates)) {
        addChoice(
            menu, limitText(rate),
            [limit, rate](const auto& torrent) { return torrent.options.*limit == rate; },
            [this, limit, rate](bool) {
                m_with.edits.changeOptions(
                    m_selected, [limit, rate](api::TorrentOptions& options) { options.*limit = rate; },
                    tr("change of limits"));
            });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("&Other…")), &QAction::triggered, m_with.actions.action(Command::Limits),
        &QAction::trigger);
}

} // namespace freshet::ui
