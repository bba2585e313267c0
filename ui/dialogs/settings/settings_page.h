// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/settings/all_settings.h"
#include "ui/models/concurrent_use.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

class QGridLayout;
class QLabel;
class QPushButton;
class QSpinBox;
class QToolButton;

namespace freshet::ui {

class WheelGuard;

/// How a control reads and writes one setting. Value type.
template<class T>
struct SettingField
{
    std::function<T(const AllSettings&)> get;
    std::function<void(AllSettings&, const T&)> set;
};

/// The words of one row of a settings page. Value type.
struct SettingLabel
{
    /// Stable name of the control, for tests and style.
    QString name;
    QString text;
    /// What it does, in one sentence; shown small under the row, and searched.
    QString hint;
};

/// Numbers from `minimum` to `maximum`, or `special`, which has a word of its own. Value type.
template<class T>
struct OptionalRange
{
    QString specialText;
    T special;
    T minimum;
    T maximum;
    /// What the field offers first when the special value is left.
    T suggestion;
    /// It counts only once Enter is pressed or the field is left: each change has a price.
    bool waitsForEnter = false;
};

/// What a text must be like. Value type.
struct TextRule
{
    QString placeholder;
    bool (*isValid)(const QString&);
    /// What is wrong with a text that is not.
    QString problem;
    /// Nobody is to read it over the user's shoulder.
    bool isSecret = false;
};

/// One page of the settings window: rows that write one setting each, at once.
class SettingsPage : public QWidget
{
    Q_OBJECT
public:
    using Change = std::function<void(AllSettings&)>;

    SettingsPage(const QString& title, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const { return m_title; }
    /// Shows `settings`; rows that differ from `defaults` offer to go back.
    virtual void load(const AllSettings& settings, const AllSettings& defaults);
    /// Shows only the rows with `words` in label, hint or heading, and marks them there; returns how many
    /// those are.
    virtual int filter(const QString& words);
    /// Says at the row of that name what has become of the setting; empty: nothing.
    void setUse(const QString& name, const SettingUse& use);
    /// Sets every row of this page back.
    virtual void resetAll();
    /// Undoes in `now` what differs between `before` and `after`, an edit of this page, and nothing else.
    virtual void takeBack(AllSettings& now, const AllSettings& before, const AllSettings& after) const;

Q_SIGNALS:
    /// The user changed a setting: apply `change` to the settings in force.
    void edited(const freshet::ui::SettingsPage::Change& change);

protected:
    void addHeading(const QString& text);
    void addCheck(const SettingLabel& label, const SettingField<bool>& field);
    QSpinBox* addNumber(const SettingLabel& label, int minimum, int maximum, const SettingField<int>& field,
        bool waitsForEnter = false);
    /// Returns the row's control, a line of number and special value with room behind.
    QWidget* addOptionalNumber(
        const SettingLabel& label, const OptionalRange<int>& range, const SettingField<int>& field);
    void addOptionalDecimal(
        const SettingLabel& label, const OptionalRange<double>& range, const SettingField<double>& field);
    void addChoice(const SettingLabel& label, const QStringList& choices, const SettingField<int>& field);
    void addRate(const SettingLabel& label, const SettingField<ByteRate>& field);
    /// Something to do instead of something to set.
    QPushButton* addButton(const SettingLabel& label, const QString& text);
    void addWeek(const SettingLabel& label, const SettingField<api::WeekGrid>& field);
    /// A folder that is there, or can be made.
    void addFolder(const SettingLabel& label, const SettingField<QString>& field);
    /// Nothing, or a file of one of the `kinds` that file dialogs are given.
    void addFile(const SettingLabel& label, const QStringList& kinds, const SettingField<QString>& field);
    /// An IP address of this machine, or nothing for any.
    void addAddress(const SettingLabel& label, const SettingField<QHostAddress>& field);
    /// Text that counts only while it is as `rule` says; otherwise a sign in the field says why not.
    void addText(const SettingLabel& label, const TextRule& rule, const SettingField<QString>& field);
    /// Text that nobody is to read over the user's shoulder; `clean` leaves what is allowed in it.
    void addSecret(const SettingLabel& label, const std::function<QString(const QString&)>& clean,
        const SettingField<QString>& field);

    /// A row with a control of its own: `show` puts a value into it, emitChange() hands one out.
    template<class T>
    void addRow(const SettingLabel& label, QWidget* control, const SettingField<T>& field,
        std::function<void(const T&)> show);
    template<class T>
    void emitChange(const SettingField<T>& field, const T& value);

    /// Says what has become of the last row's setting below it and not beside it: a sentence has room there.
    void sayUseBelow();
    /// Text below the last row, which comes and goes with it.
    QLabel* addNote(const QString& name);

private:
    struct Row
    {
        QString name;
        QString words;
        /// Where they stand, plain.
        QList<std::pair<QLabel*, QString>> texts;
        QList<QWidget*> widgets;
        QToolButton* reset = nullptr;
        QLabel* inUse = nullptr;
        std::function<void(const AllSettings&)> show;
        std::function<bool(const AllSettings&, const AllSettings&)> isDefault;
        std::function<void(AllSettings&, const AllSettings&)> toDefault;
    };

    template<class Spin, class T>
    QWidget* addOptional(
        const SettingLabel& label, const OptionalRange<T>& range, const SettingField<T>& field);
    void placeRow(const SettingLabel& label, QWidget* control, Row row);
    /// Hands out what `spin` says, at each step or when it is meant.
    template<class T, class Spin>
    void connectNumber(Spin* spin, const SettingField<T>& field, bool waitsForEnter);
    [[nodiscard]] QToolButton* makeResetButton(const SettingLabel& label, std::size_t row);

    QString m_title;
    QGridLayout* m_grid;
    WheelGuard* m_wheelGuard;
    std::vector<Row> m_rows;
    /// Headings and the rows below them.
    std::vector<std::pair<QLabel*, std::vector<std::size_t>>> m_headings;
    AllSettings m_defaults;
    bool m_isLoading = false;
};

template<class T>
void SettingsPage::addRow(const SettingLabel& label, QWidget* control, const SettingField<T>& field,
    std::function<void(const T&)> show)
{
    Row row;
    row.show = [field, show](const AllSettings& settings) { show(field.get(settings)); };
    row.isDefault = [field](const AllSettings& settings, const AllSettings& defaults) {
        return field.get(settings) == field.get(defaults);
    };
    row.toDefault = [field](AllSettings& settings, const AllSettings& defaults) {
        field.set(settings, field.get(defaults));
    };
    placeRow(label, control, std::move(row));
}

template<class T>
void SettingsPage::emitChange(const SettingField<T>& field, const T& value)
{
    if (!m_isLoading) {
        Q_EMIT edited([&field, &value](AllSettings& settings) { field.set(settings, value); });
    }
}

/// Calls `show` for a value only if it is another one than before: what is being typed stays.
template<class T, class Show>
[[nodiscard]] std::function<void(const T&)> onlyNews(Show show)
{
    return [show, last = std::optional<T>()](const T& value) mutable {
        if (last != value) {
            last = value;
            show(value);
        }
    };
}

} // namespace freshet::ui
