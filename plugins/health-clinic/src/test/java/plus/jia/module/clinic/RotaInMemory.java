package plus.jia.module.clinic;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plus.jia.spi.LocalizedText;

/** A rota without a database. */
final class RotaInMemory implements Rota {
    static final LocalDate ALWAYS = LocalDate.of(2026, 1, 1);
    static final Specialist ORTHOPAEDIST = new Specialist(
            "sample-a",
            "tcm-orthopaedics",
            LocalizedText.of("示例医师甲", "Sample doctor A"),
            LocalizedText.of("主任医师", "Chief physician"));
    static final Specialist CARDIOLOGIST = new Specialist(
            "sample-d",
            "cardiology",
            LocalizedText.of("示例医师丁", "Sample doctor D"),
            LocalizedText.of("副主任医师", "Associate chief physician"));

    private final List<Department> departments = new ArrayList<>();
    private final List<Specialist> specialists = new ArrayList<>();
    private final List<Duty> duties = new ArrayList<>();
    private final List<Leave> leaves = new ArrayList<>();
    private final List<MakeUpDay> makeUpDays = new ArrayList<>();

    /** Orthopaedics on Wednesdays, cardiology on Fridays, both from 12 to 14. */
    RotaInMemory withSampleStaff() {
        departments.add(department("tcm-orthopaedics", 1, "中医骨伤科", "TCM orthopaedics"));
        departments.add(department("cardiology", 2, "心内科", "Cardiology"));
        specialists.addAll(List.of(ORTHOPAEDIST, CARDIOLOGIST));
        add(duty(ORTHOPAEDIST, DayOfWeek.WEDNESDAY, "12:00", "14:00"));
        add(duty(CARDIOLOGIST, DayOfWeek.FRIDAY, "12:00", "14:00"));
        return this;
    }

    static Duty duty(Specialist specialist, DayOfWeek weekday, String starts, String ends) {
        return new Duty(
                "corporate-avenue", specialist, weekday, LocalTime.parse(starts), LocalTime.parse(ends), ALWAYS, null);
    }

    private static Department department(String code, int position, String zh, String en) {
        return new Department(
                code, position, LocalizedText.of(zh, en), LocalizedText.of(zh + "咨询", en + " advice"), zh);
    }

    @Override
    public List<Department> departments() {
        return List.copyOf(departments);
    }

    @Override
    public List<Specialist> specialists() {
        return List.copyOf(specialists);
    }

    @Override
    public Optional<Specialist> specialist(String code) {
        return specialists.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    @Override
    public void lock(Specialist specialist) {}

    @Override
    public List<Duty> duties() {
        return List.copyOf(duties);
    }

    @Override
    public List<Duty> dutiesIn(String building) {
        return duties.stream().filter(duty -> duty.building().equals(building)).toList();
    }

    @Override
    public List<Duty> dutiesOf(Specialist specialist) {
        return duties.stream()
                .filter(duty -> duty.specialist().code().equals(specialist.code()))
                .toList();
    }

    @Override
    public List<Leave> leaves() {
        return List.copyOf(leaves);
    }

    @Override
    public List<MakeUpDay> makeUpDays() {
        return List.copyOf(makeUpDays);
    }

    @Override
    public Duty add(Duty duty) {
        duties.add(duty);
        return duty;
    }

    @Override
    public Leave add(Leave leave) {
        leaves.add(leave);
        return leave;
    }

    @Override
    public void put(MakeUpDay day) {
        removeMakeUpDay(day.day());
        makeUpDays.add(day);
    }

    @Override
    public boolean removeDuty(long id) {
        return duties.remove((int) id) != null;
    }

    @Override
    public boolean removeLeave(long id) {
        return leaves.remove((int) id) != null;
    }

    @Override
    public boolean removeMakeUpDay(LocalDate day) {
        return makeUpDays.removeIf(one -> one.day().equals(day));
    }
}
