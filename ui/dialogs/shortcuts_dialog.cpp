// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/shortcuts_dialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeySequence>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace freshet::ui {

ShortcutsDialog::ShortcutsDialog(const QList<std::pair<QString, QString>>& shortcuts, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("shortcutsDialog"));
    setWindowTitle(tr("Keyboard shortcuts"));
    auto* list = new QTreeWidget;
    list->setObjectName(QStringLiteral("shortcutsList"));
    list->setAccessibleName(windowTitle());
    list->setHeaderLabels({tr("Command"), tr("Key")});
    list->setRootIsDecorated(false);
    list->setAlternatingRowColors(true);
    for (const auto& [words, key] : shortcuts + furtherKeys()) {
        list->addTopLevelItem(new QTreeWidgetItem({words, key}));
    }
    list->header()->resizeSection(0, fontMetrics().averageCharWidth() * 40);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(list);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 72, fontMetrics().height() * 30);
}

QList<std::pair<QString, QString>> ShortcutsDialog::furtherKeys()
{
    const auto native = [](const char* key) {
        return QKeySequence(QString::fromLatin1(key)).toString(QKeySequence::NativeText);
    };
    const QString arrows = QStringLiteral("← → ↑ ↓");
    return {
        //: A key: "Ctrl+1 to Ctrl+7"
        {tr("Tab of the details"), tr("%1 to %2").arg(native("Ctrl+1"), native("Ctrl+7"))},
        {tr("List: open what is done, or show the overview"), native("Return")},
        {tr("Filter: clear it and go to the list"), native("Esc")},
        {tr("Filter: go to the list"), native("Down")},
        {tr("Chart: the time that it shows"), QStringLiteral("1 … 6, +, −")},
        {tr("Chart: read it"), tr("← →, Home, End; Esc ends it")},
        {tr("Chart: freeze it"), native("Space")},
        {tr("Piece map: go to a piece"), tr("%1, page keys, Home, End").arg(arrows)},
        {tr("Piece map: larger, smaller, all of it"), QStringLiteral("+, −, 0")},
        {tr("Week schedule: go to a half hour; with Shift, select"), tr("%1, Home, End").arg(arrows)},
        {tr("Week schedule: select everything"), native("Ctrl+A")},
        {tr("Week schedule: choose the paint"), QStringLiteral("1 … 5")},
        {tr("Week schedule: paint what is selected"), native("Space")},
    };
}

} // namespace freshet::ui
