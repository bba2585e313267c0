// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/category_flow.h"

#include "ui/models/safe_text.h"
#include "ui/models/sidebar_model.h"
#include "ui/views/sidebar_view.h"
#include "ui/window/bar_stack.h"
#include "ui/window/text_prompt.h"
#include "ui/window/torrent_edits.h"
#include "ui/window/undo_history.h"

#include <QFileDialog>
#include <QMenu>
#include <QSet>

namespace freshet::ui {

QStringList knownCategories(const api::Settings& settings)
{
    QStringList names = settings.groups.keys() + settings.groupSharing.keys();
    names.removeDuplicates();
    // Torrents without a category can have limits, too.
    names.removeAll(QString());
    return names;
}

CategoryFlow::CategoryFlow(const Surroundings& surroundings, QObject* parent)
    : QObject(parent)
    , m_with(surroundings)
{
    connect(&m_with.sidebar, &SidebarView::categoryMenuRequested, this, &CategoryFlow::showMenu);
    connect(&m_with.model, &SidebarModel::droppedOnCategory, this,
        [this](const QList<TorrentId>& torrents, const QString& category) {
            m_with.edits.setCategory(torrentsOf(torrents), category);
        });
    connect(&m_with.model, &SidebarModel::droppedOnTag, this,
        [this](const QList<TorrentId>& torrents, const QString& tag) {
            m_with.edits.setTag(torrentsOf(torrents), tag, true);
        });
}

void CategoryFlow::showMenu(const std::optional<QString>& category, const QPoint& place)
{
    auto* menu = new QMenu(&m_with.window);
    menu->setObjectName(QStringLiteral("categoryMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const char* name, const QString& text, auto&& slot) {
        QAction* action = menu->addAction(text);
        action->setObjectName(QString::fromLatin1(name));
        connect(action, &QAction::triggered, this, slot);
    };
    add("categoryNew", tr("&New category…"), [this] { askForNew({}); });
    if (category) {
        const bool isReal = !category->isEmpty();
        if (isReal) {
            add("categoryRename", tr("&Rename…"), [this, category] { askForName(*category); });
            add("categoryFolder", tr("&Save path…"), [this, category] { askForFolder(*category); });
            if (!m_with.session.settings().groups.value(*category).saveFolder.isEmpty()) {
                add("categoryNoFolder", tr("No save &path of its own"),
                    [this, category] { setFolder(*category, {}); });
            }
        }
        add("categoryLimits", tr("&Limits…"), [this, category] { Q_EMIT limitsRequested(*category); });
        if (isReal) {
            menu->addSeparator();
            add("categoryRemove", tr("Re&move, torrents stay"), [this, category] {
                m_with.edits.renameCategory(*category, {}, torrentsIn(*category), m_with.applySettings);
            });
        }
    }
    menu->popup(place);
}

void CategoryFlow::askForNew(const Torrents& torrents)
{
    askForText(m_with.window,
        {QStringLiteral("newCategoryDialog"), tr("New category"), tr("Name of the category"), {}},
        [this, torrents](const QString& name) {
            api::Settings settings = m_with.session.settings();
            if (!settings.groups.contains(name)) {
                settings.groups.insert(name, {});
                m_with.applySettings(settings);
            }
            m_with.edits.setCategory(torrents, name);
        });
}

void CategoryFlow::askForTag(const Torrents& torrents)
{
    askForText(m_with.window, {QStringLiteral("newTagDialog"), tr("New tag"), tr("Name of the tag"), {}},
        [this, torrents](const QString& name) { m_with.edits.setTag(torrents, name, true); });
}

void CategoryFlow::askForName(const QString& category)
{
    askForText(m_with.window,
        {QStringLiteral("renameCategoryDialog"), tr("Rename category"),
            tr("New name of %1").arg(safeText(category)), category},
        [this, category](const QString& name) {
            if (name != category) {
                m_with.edits.renameCategory(category, name, torrentsIn(category), m_with.applySettings);
            }
        });
}

void CategoryFlow::askForFolder(const QString& category)
{
    const api::Settings settings = m_with.session.settings();
    const QString own = settings.groups.value(category).saveFolder;
    auto* dialog = new QFileDialog(&m_with.window, tr("Save torrents of %1 in").arg(safeText(category)),
        own.isEmpty() ? settings.saveFolder : own);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("categoryFolderDialog"));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this, category](const QString& folder) {
        setFolder(category, folder);
        offerToMove(category, folder);
    });
    dialog->open();
}

void CategoryFlow::setFolder(const QString& category, const QString& folder)
{
    const QString before = m_with.session.settings().groups.value(category).saveFolder;
    if (before == folder) {
        return;
    }
    const auto apply = [this, category](const QString& path) {
        api::Settings settings = m_with.session.settings();
        settings.groups[category].saveFolder = path;
        m_with.applySettings(settings);
    };
    apply(folder);
    m_with.history.push({tr("change of the save path of the category %1").arg(safeText(category)),
        [apply, before] { apply(before); }, [apply, folder] { apply(folder); }});
}

void CategoryFlow::offerToMove(const QString& category, const QString& folder)
{
    Torrents elsewhere = torrentsIn(category);
    elsewhere.removeIf([&folder](const auto& torrent) { return torrent.saveFolder == folder; });
    if (elsewhere.isEmpty()) {
        return;
    }
    BarMessage message;
    message.objectName = QStringLiteral("moveCategoryBar");
    message.lifetime = std::chrono::seconds(20);
    message.text = tr("%n torrents of %1 are in other folders.", nullptr, static_cast<int>(elsewhere.size()))
                       .arg(safeText(category));
    message.actions.append(
        {tr("Move existing"), [this, elsewhere, folder] { m_with.edits.moveFiles(elsewhere, folder); }});
    m_with.bars.add(message);
}

CategoryFlow::Torrents CategoryFlow::torrentsIn(const QString& category) const
{
    Torrents torrents = m_with.allTorrents();
    torrents.removeIf([&category](const auto& torrent) { return torrent.category != category; });
    return torrents;
}

CategoryFlow::Torrents CategoryFlow::torrentsOf(const QList<TorrentId>& ids) const
{
    const QSet<TorrentId> wanted(ids.begin(), ids.end());
    Torrents torrents = m_with.allTorrents();
    torrents.removeIf([&wanted](const auto& torrent) { return !wanted.contains(torrent.id); });
    return torrents;
}

} // namespace freshet::ui
