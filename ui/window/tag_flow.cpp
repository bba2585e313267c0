// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/tag_flow.h"

#include "ui/models/safe_text.h"
#include "ui/views/sidebar_view.h"
#include "ui/window/text_prompt.h"
#include "ui/window/torrent_edits.h"
#include "ui/window/undo_history.h"

#include <QFileDialog>
#include <QMenu>

namespace freshet::ui {

namespace {

/// As it is kept; empty if nothing is left of it.
QString cleanTag(const QString& name)
{
    return api::cleanTags({name}).value(0);
}

} // namespace

TagFlow::TagFlow(const Surroundings& surroundings, QObject* parent)
    : QObject(parent)
    , m_with(surroundings)
{
    connect(&m_with.sidebar, &SidebarView::tagMenuRequested, this, &TagFlow::showMenu);
}

void TagFlow::showMenu(const std::optional<QString>& tag, const QPoint& place)
{
    auto* menu = new QMenu(&m_with.window);
    menu->setObjectName(QStringLiteral("tagMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const char* name, const QString& text, auto&& slot) {
        QAction* action = menu->addAction(text);
        action->setObjectName(QString::fromLatin1(name));
        connect(action, &QAction::triggered, this, slot);
    };
    add("tagNew", tr("&New tag…"), [this] { askForNew(); });
    if (tag) {
        add("tagRename", tr("&Rename…"), [this, tag] { askForName(*tag); });
        add("tagFolder", tr("&Save path…"), [this, tag] { askForFolder(*tag); });
        if (!m_with.session.settings().tags.value(*tag).saveFolder.isEmpty()) {
            add("tagNoFolder", tr("No save &path of its own"), [this, tag] { setFolder(*tag, {}); });
        }
        add("tagLimits", tr("&Limits…"), [this, tag] { Q_EMIT limitsRequested(*tag); });
        menu->addSeparator();
        add("tagRemove", tr("Re&move, torrents stay"),
            [this, tag] { m_with.edits.renameTag(*tag, {}, torrentsWith(*tag), m_with.applySettings); });
    }
    menu->popup(place);
}

void TagFlow::askForNew()
{
    askForText(m_with.window, {QStringLiteral("newTagDialog"), tr("New tag"), tr("Name of the tag"), {}},
        [this](const QString& name) {
            api::Settings settings = m_with.session.settings();
            const QString tag = cleanTag(name);
            if (!tag.isEmpty() && !settings.tags.contains(tag)) {
                settings.tags.insert(tag, {});
                m_with.applySettings(settings);
            }
        });
}

void TagFlow::askForName(const QString& tag)
{
    askForText(m_with.window,
        {QStringLiteral("renameTagDialog"), tr("Rename tag"), tr("New name of %1").arg(safeText(tag)), tag},
        [this, tag](const QString& name) {
            const QString clean = cleanTag(name);
            if (!clean.isEmpty() && clean != tag) {
                m_with.edits.renameTag(tag, clean, torrentsWith(tag), m_with.applySettings);
            }
        });
}

void TagFlow::askForFolder(const QString& tag)
{
    const api::Settings settings = m_with.session.settings();
    const QString own = settings.tags.value(tag).saveFolder;
    auto* dialog = new QFileDialog(&m_with.window, tr("Save torrents with %1 in").arg(safeText(tag)),
        own.isEmpty() ? settings.saveFolder : own);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("tagFolderDialog"));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, tag](const QString& folder) { setFolder(tag, folder); });
    dialog->open();
}

void TagFlow::setFolder(const QString& tag, const QString& folder)
{
    const QString before = m_with.session.settings().tags.value(tag).saveFolder;
    if (folder == before) {
        return;
    }
    const auto put = [this, tag](const QString& wanted) {
        api::Settings settings = m_with.session.settings();
        settings.tags[tag].saveFolder = wanted;
        m_with.applySettings(settings);
    };
    put(folder);
    m_with.history.push({tr("change of the save path of the tag %1").arg(safeText(tag)),
        [put, before] { put(before); }, [put, folder] { put(folder); }});
}

TagFlow::Torrents TagFlow::torrentsWith(const QString& tag) const
{
    Torrents torrents = m_with.allTorrents();
    torrents.removeIf([&tag](const auto& torrent) { return !torrent.tags.contains(tag); });
    return torrents;
}

} // namespace freshet::ui
