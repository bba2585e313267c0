// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of SettingsPage in which something is typed: folders, files, addresses, words.
#include "ui/dialogs/settings/settings_page.h"
#include "ui/models/safe_text.h"
#include "ui/widgets/path_edit.h"

#include <QAction>
#include <QFileInfo>
#include <QLineEdit>
#include <QStyle>

namespace freshet::ui {

namespace {

/// Of a field for a path: what it goes back to when it is left empty.
constexpr auto pathInForce = "pathInForce";

/// Whether a folder is there, or can be made.
bool isUsableFolder(const QString& path)
{
    QFileInfo place(path);
    if (place.exists()) {
        return place.isDir();
    }
    while (!place.exists() && !place.isRoot()) {
        place.setFile(place.path());
    }
    return place.isDir() && place.isWritable();
}

} // namespace

void SettingsPage::addFolder(const SettingLabel& label, const SettingField<QString>& field)
{
    auto* edit = new PathEdit;
    edit->setMinimumWidth(fontMetrics().averageCharWidth() * 56);
    connect(
        edit, &PathEdit::pathCommitted, this, [this, edit, field, name = label.name](const QString& path) {
            if (path.isEmpty()) {
                edit->setPath(edit->property(pathInForce).toString());
                setUse(name, {});
            } else if (isUsableFolder(path)) {
                setUse(name, {});
                emitChange(field, path);
            } else {
                //: %1 is a path
                setUse(name,
                    {tr("Not changed: there is no folder %1, and none can be made there.")
                            .arg(safeText(path)),
                        true});
            }
        });
    addRow<QString>(
        label, edit, field, onlyNews<QString>([this, edit, name = label.name](const QString& path) {
            setUse(name, {});
            edit->setProperty(pathInForce, path);
            // The cursor stays where somebody types.
            if (edit->path() != path) {
                edit->setPath(path);
            }
        }));
    sayUseBelow();
}

void SettingsPage::addFile(
    const SettingLabel& label, const QStringList& kinds, const SettingField<QString>& field)
{
    auto* edit = new PathEdit;
    edit->setFileKinds(kinds);
    edit->setMinimumWidth(fontMetrics().averageCharWidth() * 56);
    connect(edit, &PathEdit::pathCommitted, this,
        [this, field](const QString& path) { emitChange(field, path); });
    addRow<QString>(label, edit, field, onlyNews<QString>([edit](const QString& path) {
        if (edit->path() != path) {
            edit->setPath(path);
        }
    }));
}

void SettingsPage::addAddress(const SettingLabel& label, const SettingField<QHostAddress>& field)
{
    auto* edit = new QLineEdit;
    edit->setPlaceholderText(tr("Any"));
    edit->setClearButtonEnabled(true);
    auto* problem =
        edit->addAction(style()->standardIcon(QStyle::SP_MessageBoxWarning), QLineEdit::TrailingPosition);
    problem->setVisible(false);
    connect(edit, &QLineEdit::editingFinished, this, [this, edit, field, problem] {
        const QString text = edit->text().trimmed();
        const QHostAddress address(text);
        const bool isValid = text.isEmpty() || !address.isNull();
        problem->setVisible(!isValid);
        problem->setText(isValid ? QString() : tr("“%1” is not an IP address.").arg(text));
        if (isValid) {
            emitChange(field, address);
        }
    });
    addRow<QHostAddress>(label, edit, field, [edit, problem](const QHostAddress& address) {
        const QString text = address.isNull() ? QString() : address.toString();
        if (!edit->hasFocus() || !problem->isVisible()) {
            edit->setText(text);
        }
    });
}

void SettingsPage::addText(
    const SettingLabel& label, const TextRule& rule, const SettingField<QString>& field)
{
    auto* edit = new QLineEdit;
    edit->setEchoMode(rule.isSecret ? QLineEdit::PasswordEchoOnEdit : QLineEdit::Normal);
    edit->setPlaceholderText(rule.placeholder);
    edit->setClearButtonEnabled(true);
    auto* problem =
        edit->addAction(style()->standardIcon(QStyle::SP_MessageBoxWarning), QLineEdit::TrailingPosition);
    problem->setText(rule.problem);
    problem->setVisible(false);
    connect(edit, &QLineEdit::editingFinished, this, [this, edit, field, problem, rule] {
        const QString text = edit->text().trimmed();
        problem->setVisible(!text.isEmpty() && !rule.isValid(text));
        if (!problem->isVisible()) {
            emitChange(field, text);
        }
    });
    addRow<QString>(label, edit, field, [edit, problem](const QString& text) {
        if (edit->text() != text && (!edit->hasFocus() || !problem->isVisible())) {
            edit->setText(text);
        }
    });
}

void SettingsPage::addSecret(const SettingLabel& label, const std::function<QString(const QString&)>& clean,
    const SettingField<QString>& field)
{
    auto* edit = new QLineEdit;
    edit->setEchoMode(QLineEdit::PasswordEchoOnEdit);
    edit->setPlaceholderText(tr("None"));
    edit->setClearButtonEnabled(true);
    connect(edit, &QLineEdit::editingFinished, this, [this, edit, clean, field] {
        const QString text = clean(edit->text());
        edit->setText(text);
        emitChange(field, text);
    });
    addRow<QString>(label, edit, field, [edit](const QString& text) {
        if (edit->text() != text) {
            edit->setText(text);
        }
    });
}

} // namespace freshet::ui
