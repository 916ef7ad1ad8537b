//! Lists of rows, which come, go and move, and are called by their ids.

use super::id::Id;
use super::value::{Form, Value};
use std::any::Any;

/// A list whose rows come, go and move.
pub trait Rows {
    /// Adds a blank row at the end.
    fn add(&mut self, id: Id);
    /// Takes a row out; nothing happens for a stale id.
    fn remove(&mut self, id: &str);
    /// Moves a row by so many places, not past either end; nothing happens for a stale id.
    fn shift(&mut self, id: &str, by: isize);
    /// Puts a row back as it was in an earlier state of the same list, in its place; nothing happens while it is still
    /// there, nor for a list of another kind.
    fn put_back(&mut self, id: &str, earlier: &dyn Any);
}

/// A record that is one of many in a list.
pub trait Row: Value + Clone + 'static {
    /// A row with nothing in it yet.
    fn blank(id: Id) -> Self;
    /// What the row is called in paths.
    fn id(&self) -> &Id;
}

impl<T: Row> Value for Vec<T> {
    fn form(&self) -> Form<'_> {
        Form::List
    }
    fn part(&self, index: usize) -> Option<&dyn Value> {
        let row = self.get(index)?;
        Some(row)
    }
    fn part_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        let row = self.get_mut(index)?;
        Some(row)
    }
    fn child(&self, key: &str) -> Option<&dyn Value> {
        let row = self.iter().find(|row| row.id().as_str() == key)?;
        Some(row)
    }
    fn child_mut(&mut self, key: &str) -> Option<&mut dyn Value> {
        let row = self.iter_mut().find(|row| row.id().as_str() == key)?;
        Some(row)
    }
    fn keys(&self) -> Vec<&str> {
        self.iter().map(|row| row.id().as_str()).collect()
    }
    fn rows(&mut self) -> Option<&mut dyn Rows> {
        Some(self)
    }
    fn list(&self) -> Option<&dyn Any> {
        Some(self)
    }
}

impl<T: Row> Rows for Vec<T> {
    fn add(&mut self, id: Id) {
        self.push(T::blank(id));
    }
    fn remove(&mut self, id: &str) {
        self.retain(|row| row.id().as_str() != id);
    }
    fn shift(&mut self, id: &str, by: isize) {
        if let Some(from) = self.iter().position(|row| row.id().as_str() == id) {
            let to = from.saturating_add_signed(by).min(self.len() - 1);
            let row = self.remove(from);
            self.insert(to, row);
        }
    }
    fn put_back(&mut self, id: &str, earlier: &dyn Any) {
        let of_id = |row: &T| row.id().as_str() == id;
        let earlier = earlier.downcast_ref::<Self>().map_or([].as_slice(), Vec::as_slice);
        let row = earlier.iter().zip(0..).find(|(row, _)| of_id(row));
        if let Some((row, place)) = row.filter(|_| !self.iter().any(of_id)) {
            self.insert(self.len().min(place), row.clone());
        }
    }
}
